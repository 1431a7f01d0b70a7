/* The field that a stopwatch writes into: by the same events as a hand, and only at the end of a run that counts. */
export function joinField(field, typed) {
  let writing = false;
  field.addEventListener("input", () => { if (!writing) typed(); });
  return {
    /** Writes, and gives back what stood there. */
    write(text) {
      const before = field.value;
      writing = true;
      field.value = text;
      for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
      writing = false;
      return before;
    },
  };
}
