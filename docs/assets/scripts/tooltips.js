// A source beside the number that cites it, a meaning beside its word: on pointing or focus,
// in the margin where there is one. The citation stays a link to the list of sources, which holds everything.
(function () {
  "use strict";
  var note = null;
  var owner = null;

  function close() {
    if (note) note.remove();
    note = owner = null;
  }

  function text(cite) {
    if (cite.dataset.title) return cite.dataset.title;
    var source = document.querySelector(cite.getAttribute("href"));
    return source ? source.textContent.trim() : "";
  }

  function place(cite) {
    var at = cite.getBoundingClientRect();
    var main = document.getElementById("content").getBoundingClientRect();
    var width = note.offsetWidth;
    var margin = document.documentElement.clientWidth - main.right;
    var inMargin = margin > width + 24;
    var left = inMargin ? main.right + 20 : Math.min(Math.max(at.left - 24, 16), document.documentElement.clientWidth - width - 16);
    var top = inMargin ? at.top - 12 : at.bottom + 6;
    note.style.left = left + scrollX + "px";
    note.style.top = top + scrollY + "px";
  }

  function open(cite) {
    if (owner === cite) return;
    close();
    var words = text(cite);
    if (!words) return;
    owner = cite;
    note = document.createElement("div");
    note.className = "note";
    note.setAttribute("aria-hidden", "true"); // the link itself leads a listener to the source
    note.textContent = words;
    document.body.append(note);
    place(cite);
  }

  function cited(event) {
    return event.target.closest ? event.target.closest("a.cite, a.term") : null;
  }

  document.addEventListener("mouseover", function (event) {
    var cite = cited(event);
    if (cite) open(cite);
    else if (note && !note.contains(event.target)) close();
  });
  document.addEventListener("focusin", function (event) {
    var cite = cited(event);
    if (cite) open(cite); else close();
  });
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") close(); });
  addEventListener("resize", close);
  var asked = document.querySelector("a.cite:hover, a.term:hover, a.cite:focus, a.term:focus");
  if (asked) open(asked); // menu.js fetches this script for the first one that is pointed at
})();
