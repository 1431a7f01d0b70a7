/* Pointing at a mark: by mouse, by finger, by the arrow keys. The mark gets a ring, its words stand in the line below. */
import { nearest } from "./marks.js";
import { ringOf } from "./ring.js";

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export class Walk {
  constructor({ stage, ring, line }, leave) {
    Object.assign(this, { stage, ring, line, leave, marks: [], at: null, held: false });
    stage.addEventListener("pointermove", (event) => event.pointerType === "mouse" && !this.held && this.show(this.under(event)));
    stage.addEventListener("pointerleave", () => !this.held && this.show(null));
    stage.addEventListener("click", (event) => this.hold(this.under(event)));
    stage.addEventListener("keydown", (event) => this.key(event));
  }

  /* New marks after a redraw: the one that was pointed at stays, if it is still there. */
  renew(marks, width, height) {
    this.ring.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const words = this.at?.words;
    Object.assign(this, { marks, width, height });
    this.show(marks.find((mark) => mark.words === words) || null);
  }

  under(event) {
    const box = this.stage.getBoundingClientRect(), scale = this.width / box.width;
    return nearest(this.marks, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
  }

  hold(mark) {
    this.held = Boolean(mark);
    this.show(mark);
  }

  show(mark) {
    if (!mark) this.held = false;
    if (mark === this.at) return;
    this.at = mark;
    this.ring.replaceChildren(...(mark ? ringOf(mark) : []));
    const words = mark?.words || "";
    if (this.line.textContent !== words) this.line.textContent = words; // the same words are not spoken twice
  }

  key(event) {
    const { key } = event, last = this.marks.length - 1, now = this.marks.indexOf(this.at);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = key === "Home" ? 0 : key === "End" ? last : key in STEPS ? (now < 0 ? (STEPS[key] > 0 ? 0 : last) : now + STEPS[key]) : null;
    if (key === "Escape") return this.at ? this.hold(null) : this.leave();
    if (to == null || last < 0) return;
    event.preventDefault();
    this.hold(this.marks[Math.min(last, Math.max(0, to))]);
    this.ring.lastChild.scrollIntoView({ block: "nearest" });
  }
}
