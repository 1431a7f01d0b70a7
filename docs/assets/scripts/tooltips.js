// A source beside the number that cites it, a meaning beside its word: on pointing, on focus, or at the first tap.
// It stands in the margin where there is one. One can point at it, and Escape sends it away. The citation stays
// a link to the list of sources, which holds everything; on a touch screen a second tap follows it.
(function () {
  "use strict";
  var LEAVE = 300; // ms a pointer may be away, on its way from the word to the note
  var SWITCH = 150; // ms on another word before its note takes the place: it may lie on that way
  var note = null, owner = null, leaving = 0, switching = 0, pointed = false, tapped = null;

  function close() {
    clearTimeout(leaving);
    clearTimeout(switching);
    leaving = switching = 0;
    pointed = false;
    if (!note) return;
    owner.removeAttribute("aria-describedby");
    note.remove();
    note = owner = null;
  }

  function text(cite) {
    if (cite.dataset.title) return cite.dataset.title;
    var source = document.querySelector(cite.getAttribute("href"));
    return source ? source.textContent.trim() : "";
  }

  function between(least, value, most) { return Math.max(least, Math.min(value, most)); }

  function place() {
    var at = owner.getBoundingClientRect(), main = document.getElementById("content").getBoundingClientRect();
    var wide = document.documentElement.clientWidth, high = innerHeight, width = note.offsetWidth, height = note.offsetHeight;
    var inMargin = wide - main.right > width + 24 && at.right <= main.right;
    var above = at.bottom + height + 10 > high && at.top > height + 10;
    var left = inMargin ? main.right + 20 : between(16, at.left - 24, wide - width - 16);
    var top = inMargin ? between(8, at.top - 12, high - height - 8) : above ? at.top - height - 2 : at.bottom + 2;
    note.style.left = left + scrollX + "px";
    note.style.top = top + scrollY + "px";
  }

  function open(cite, more) {
    if (owner === cite) return;
    close();
    var words = text(cite);
    if (!words) return;
    owner = cite;
    note = document.createElement("div");
    note.className = "note";
    note.id = "note";
    note.setAttribute("role", "tooltip");
    note.textContent = more ? words.replace(/[.]?$/, ". ") + more : words;
    document.body.append(note);
    // A citation's own name says what its note says; a word's meaning is news to a listener.
    if (cite.classList.contains("term")) cite.setAttribute("aria-describedby", "note");
    else note.setAttribute("aria-hidden", "true");
    place();
  }

  function cited(event) {
    return event.target.closest ? event.target.closest("a.cite, a.term") : null;
  }

  // On the word, on the note, or on the way between them.
  function near(event) {
    if (cited(event) === owner || note.contains(event.target)) return true;
    var a = owner.getBoundingClientRect(), b = note.getBoundingClientRect(), x = event.clientX, y = event.clientY;
    return x >= Math.min(a.left, b.left) - 4 && x <= Math.max(a.right, b.right) + 4
      && y >= Math.min(a.top, b.top) - 4 && y <= Math.max(a.bottom, b.bottom) + 4;
  }

  function leave() {
    pointed = false;
    if (!leaving) leaving = setTimeout(function () {
      leaving = 0;
      if (owner && document.activeElement !== owner) close();
    }, LEAVE);
  }

  document.addEventListener("mouseover", function (event) {
    var cite = cited(event);
    clearTimeout(switching);
    if (!cite || cite === owner) return;
    if (!note) open(cite);
    else switching = setTimeout(function () { open(cite); pointed = true; }, SWITCH);
  });
  document.addEventListener("mousemove", function (event) {
    if (!note) return;
    if (!near(event)) return leave();
    pointed = true;
    clearTimeout(leaving);
    leaving = 0;
  });
  document.documentElement.addEventListener("mouseleave", function () { if (note) leave(); });

  document.addEventListener("focusin", function (event) {
    var cite = cited(event);
    if (cite) open(cite); else if (!pointed) close();
  });
  document.addEventListener("focusout", function (event) { if (event.target === owner && !pointed) close(); });
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") close(); });

  document.addEventListener("pointerdown", function (event) {
    var cite = cited(event);
    tapped = event.pointerType === "touch" && cite ? { cite: cite, again: cite === owner } : null;
    if (event.pointerType === "touch" && note && cite !== owner && !note.contains(event.target)) close();
  });
  document.addEventListener("click", function (event) {
    var cite = cited(event);
    if (!cite) return;
    if (!tapped || tapped.again) return close();
    event.preventDefault();
    close();
    open(cite, cite.classList.contains("term") ? "Tap the word again for the glossary." : "Tap the number again to go to the source.");
  });

  addEventListener("resize", function () { if (note) place(); });
  var asked = document.querySelector("a.cite:hover, a.term:hover, a.cite:focus, a.term:focus");
  if (asked) open(asked); // menu.js fetches this script for the first one that is pointed at
})();
