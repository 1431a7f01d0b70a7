// Search in the reader's browser. The index and the engine are fetched the first time
// somebody opens the box, as scripts, so that it also works from a disk.
(function () {
  "use strict";
  var box = document.querySelector("[data-search]");
  var opener = document.querySelector("[data-search-open]");
  if (!box || !opener || !box.showModal) return;
  var input = box.querySelector("input");
  var count = box.querySelector(".search__count");
  var results = box.querySelector(".search__results");
  var root = new URL(".", new URL(box.dataset.root, location.href));
  var ready = null;

  function load(address) {
    return new Promise(function (done, failed) {
      var script = document.createElement("script");
      script.src = address;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
  }

  function prepare() {
    ready = ready || Promise.all([load(box.dataset.engine), load(box.dataset.index)]).then(function () {
      var engine = new window.MiniSearch({
        fields: ["title", "words", "headings", "description", "text"],
        storeFields: ["title", "section", "address", "description", "words"],
        searchOptions: {
          boost: { title: 6, words: 8, headings: 3, description: 2 },
          prefix: function (term) { return term.length > 2; },
          fuzzy: function (term) { return term.length > 4 ? 0.2 : false; },
        },
        processTerm: function (term) {
          var word = term.toLowerCase().replace(/(’|')s$/, "");
          return window.searchIndex.ignored.indexOf(word) < 0 ? word : null;
        },
      });
      engine.addAll(window.searchIndex.pages);
      return engine;
    });
    return ready;
  }

  // A page whose writer expected just these words comes first; the writer's first words most.
  function expected(words) {
    var asked = words.toLowerCase();
    return function (id, term, page) {
      var place = page.words.toLowerCase().split(", ").findIndex(function (phrase) {
        return phrase && (asked.indexOf(phrase) >= 0 || phrase.indexOf(asked) === 0);
      });
      return place < 0 ? 1 : 3 + 5 / (place + 1);
    };
  }

  function element(tag, name, text) {
    var made = document.createElement(tag);
    if (name) made.className = name;
    made.textContent = text;
    return made;
  }

  function show(found) {
    results.replaceChildren.apply(results, found.slice(0, 12).map(function (page) {
      var link = document.createElement("a");
      link.href = new URL(page.address, root);
      var title = element("span", "search__title", page.title);
      if (page.section) title.append(element("span", "search__where", "  " + page.section));
      link.append(title, element("span", "search__about", page.description));
      var row = document.createElement("li");
      row.append(link);
      return row;
    }));
  }

  function say(words, found) {
    if (!words) return "";
    if (!found.length) return "Nothing found for “" + words + "”. Try fewer or other words.";
    return found.length === 1 ? "1 page" : found.length + " pages";
  }

  function search() {
    var words = input.value.trim();
    return prepare().then(function (engine) {
      if (words !== input.value.trim()) return; // an older question
      var found = words ? engine.search(words, { combineWith: "AND", boostDocument: expected(words) }) : [];
      if (words && !found.length) found = engine.search(words, { boostDocument: expected(words) });
      show(found);
      count.textContent = say(words, found);
    }, function () {
      ready = null;
      count.textContent = "The search could not be loaded. The menu lists every section.";
    });
  }

  function open() { box.showModal(); input.focus(); prepare().catch(search); }
  opener.addEventListener("click", open);
  open(); // menu.js fetches this script on the first click, so that click opens the box
  box.querySelector("[data-search-close]").addEventListener("click", function () { box.close(); });
  box.addEventListener("click", function (event) { if (event.target === box) box.close(); });
  box.addEventListener("close", function () { opener.focus(); });
  input.addEventListener("input", search);
  box.querySelector("form").addEventListener("submit", function (event) {
    event.preventDefault();
    var first = results.querySelector("a");
    if (first) first.focus();
  });
})();
