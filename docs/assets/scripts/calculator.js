/* Joins forms to the engine: units switch in place, mistakes are said after typing and not while,
   nothing typed is lost, the #fragment fills the form, and the answer can be copied, linked, printed. */
(() => {
  "use strict";
  const house = globalThis.keepYourMuscle, { engine } = house;
  const $ = (root, selector) => root.querySelector(selector);
  const $$ = (root, selector) => [...root.querySelectorAll(selector)];

  function join(form) {
    const calculator = house.calculators[form.dataset.calculator];
    const root = form.closest(".calculator");
    if (!calculator || form.dataset.joined) return;
    form.dataset.joined = "yes";
    const typed = {}; // per quantity: the way and the texts last typed, kept so that switching back is lossless
    const sure = new Set();
    let touched = new Set(), last = null;

    const field = (name) => $(form, `[data-input="${name}"]`);
    const box = (name) => $(form, `[name="${name}"]`);
    const small = (name) => $(form, `[data-small="${name}"]`);
    const wayOf = (input) => {
      const select = $(form, `[data-way="${input.name}"]`);
      return input.ways.find((w) => select && w.key === select.value) || input.ways[0];
    };

    /* What the reader typed, in one text that the engine reads. Two boxes become "5ft 7in". */
    function textOf(input) {
      const way = wayOf(input), first = box(input.name).value.trim();
      const second = small(input.name) && way.units.length === 2 ? small(input.name).value.trim() : "";
      if (way.units.length === 1 || (!second && /[a-z'"]/i.test(first))) return first;
      if (!first && !second) return "";
      return `${first || "0"}${way.units[0][0]}${second || "0"}${way.units[1][0]}`;
    }

    function choiceOf(input) {
      const chosen = $(form, `[name="${input.name}"]:checked`) || $(form, `select[name="${input.name}"]`);
      return chosen ? chosen.value : "";
    }

    function say(name, error) {
      const place = field(name), said = $(place, ".field__error");
      said.textContent = error || "";
      $$(place, "input, select:not([data-way])").forEach((el) => {
        if (error) el.setAttribute("aria-invalid", "true"); else el.removeAttribute("aria-invalid");
      });
    }

    function doubt(input, read) {
      const place = $(field(input.name), ".field__unsure");
      if (!place) return false;
      const key = `${input.name}=${read.value}`, ask = Boolean(read.rare) && !sure.has(key);
      place.hidden = !ask;
      if (ask) {
        $(place, "span").textContent = engine.doubts({ inputs: [input], doubts: [] }, { [input.name]: read.value }, { [input.name]: read.way }, { [input.name]: textOf(input) })[0].says;
        place.dataset.key = key;
      }
      return ask;
    }

    function work(all) {
      const excluded = calculator.exclusions.filter((e) => box(e.key)?.checked).map((e) => e.key);
      if (excluded.length) return show(engine.answer(calculator, {}, {}, excluded), {}, {});
      const v = {}, ways = {};
      let ready = true, first = null;
      for (const input of calculator.inputs) {
        if (!field(input.name)) { v[input.name] = null; continue; } // the short form of a timed test leaves optional inputs out
        const got = readField(input);
        const speak = all || touched.has(input.name);
        say(input.name, speak && got.error ? (input.options ? "A choice is missing here." : got.error) : "");
        if (got.error) { ready = false; first = first || input.name; continue; }
        if (doubt(input, got)) { ready = false; first = first || input.name; }
        v[input.name] = got.value;
        if (got.way) ways[input.name] = got.way;
      }
      if (ready) return show(engine.answer(calculator, v, ways, []), v, ways);
      hide();
      if (all && first) ($(field(first), "[aria-invalid], .field__unsure:not([hidden]) button") || box(first)).focus();
    }

    const answer = $(root, ".calculator__answer"), sentence = $(answer, ".answer__sentence");
    function hide() {
      last = null;
      answer.dataset.empty = "yes";
      sentence.textContent = sentence.dataset.idle;
      $$(root, ".answer__results, .answer__picture, .answer__links, .calculator__steps, [data-actions]").forEach((el) => { el.hidden = true; });
      $$(answer, "output").forEach((el) => { el.textContent = ""; el.dataset.value = ""; });
      tell(null);
    }

    function show(got, v, ways) {
      last = { got, v, ways };
      answer.dataset.empty = "no";
      answer.dataset.stopped = got.stopped ? got.stopped[0] : "";
      if (sentence.textContent !== got.headline) sentence.textContent = got.headline;
      const results = $(answer, ".answer__results");
      results.hidden = Boolean(got.stopped);
      for (const r of got.results) {
        const row = $(answer, `[data-output="${r.name}"]`), out = $(row, "output");
        out.textContent = r.range && r.value === r.low ? r.range : r.text; // where the value is the lower end, show the span
        out.dataset.value = r.value == null ? "" : String(r.value);
        row.dataset.band = r.band;
        (r.band === "hidden" ? $(answer, ".answer__rest") : results).append(row); // what cannot be shown steps aside
        $(row, ".answer__range").textContent = r.range && r.range !== r.text && !r.says.includes(r.range) ? r.range : "";
        $(row, ".answer__says").textContent = r.says;
      }
      picture(got);
      const steps = $(root, ".calculator__steps");
      if (steps) {
        steps.hidden = !got.steps.length;
        $(steps, ".steps").replaceChildren(...got.steps.map(([title, line]) => {
          const li = document.createElement("li");
          li.append(element("span", title), " ", element("span", line, "steps__line"));
          return li;
        }));
      }
      $$(answer, "[data-actions]").forEach((el) => { el.hidden = false; });
      tell(got.stopped ? null : got, v);
    }

    function element(tag, text, className) {
      const made = document.createElement(tag);
      if (text) made.textContent = text;
      if (className) made.className = className;
      return made;
    }

    /* A picture of where the results lie: one bar for each result of the largest family in one unit that has a range. */
    function picture(got) {
      const place = $(answer, ".answer__picture");
      const ranged = got.results.filter((r) => r.low != null && r.high != null && r.high > r.low);
      const rows = ranged.filter((r) => r.unit === ranged[0].unit);
      place.hidden = rows.length < 2 || Boolean(got.stopped);
      if (place.hidden) return place.replaceChildren();
      const low = Math.min(...rows.map((r) => r.low)), high = Math.max(...rows.map((r) => r.high));
      const at = (x) => 4 + (92 * (x - low)) / (high - low || 1);
      place.replaceChildren(...rows.map((r) => {
        const row = element("div", "", "range");
        const bar = element("span", "", "range__bar"), dot = element("span", "", "range__dot"), line = element("span", "", "range__line");
        bar.style.left = `${at(r.low)}%`;
        bar.style.width = `${at(r.high) - at(r.low)}%`;
        dot.style.left = `${at(r.value)}%`;
        line.append(bar, dot);
        line.setAttribute("aria-hidden", "true");
        row.append(element("span", r.label, "range__label"), line, element("span", r.range, "range__text"));
        return row;
      }));
    }

    /* What was answered, for whoever draws it (explore.js marks “you are here”). */
    function tell(got, v) {
      document.dispatchEvent(new CustomEvent("keep-your-muscle:answer", { detail: { here: calculator.here, got, v } }));
    }

    /* Units switch in place and convert what was typed; going back to the unit it was typed in gives the text back. */
    function switchUnit(input, select) {
      const before = typed[input.name] || { way: select.dataset.was || input.ways[0].key, texts: textsOf(input) };
      const from = input.ways.find((w) => w.key === before.way), to = wayOf(input);
      const got = engine.readOne(input, joined(before.texts, from), from);
      layout(input, to);
      if (to.key === before.way) { put(input, before.texts); delete typed[input.name]; }
      else if (got.value != null) {
        typed[input.name] = before;
        const parts = to.units.length === 2 ? engine.inParts(got.value, to) : [String(Math.round((got.value / to.units[0][1]) * 10) / 10)];
        put(input, parts.map(String));
      }
      select.dataset.was = to.key;
      run(false);
    }

    const textsOf = (input) => [box(input.name).value, small(input.name)?.value ?? ""];
    const { joined } = engine;
    function put(input, [a, b]) {
      box(input.name).value = a ?? "";
      if (small(input.name)) small(input.name).value = b ?? "";
    }

    function layout(input, way) {
      const place = field(input.name), [one, two] = ["0", "1"].map((n) => $(place, `[data-part="${n}"]`));
      if (one) one.textContent = way.units[0][0];
      const second = small(input.name);
      if (second) {
        second.hidden = way.units.length < 2;
        two.hidden = second.hidden;
        two.textContent = way.units[1] ? way.units[1][0] : "";
      }
    }

    /* A converted text is only a view: the value is the one that was typed, in the unit it was typed in. */
    function readTyped(input) {
      const kept = typed[input.name];
      if (!kept) return engine.readOne(input, textOf(input), wayOf(input));
      const from = input.ways.find((w) => w.key === kept.way), got = engine.readOne(input, joined(kept.texts, from), from);
      return got.error ? got : { ...got, way: wayOf(input) };
    }
    const readField = (input) => (input.options ? engine.readChoice(input, choiceOf(input)) : readTyped(input));

    function fill(pairs) {
      let any = false;
      for (const [name, text] of pairs) {
        const input = calculator.inputs.find((i) => i.name === name);
        const tick = calculator.exclusions.find((e) => e.key === name);
        if (tick && box(name)) { box(name).checked = text === "yes"; any = true; }
        if (!input || !field(name) || typeof text !== "string" || text.length > 40) continue;
        if (input.options) {
          const el = $$(form, `[name="${name}"]`).find((e) => e.type !== "radio" || e.value === text);
          if (!el || !(text in input.options)) continue;
          if (el.type === "radio") el.checked = true; else el.value = text;
        } else fillQuantity(input, text);
        any = true;
      }
      return any;
    }

    function fillQuantity(input, text) {
      const select = $(form, `[data-way="${input.name}"]`), got = engine.readQuantity(text, input.ways, input.ways[0]);
      if (got && select && got.way.key !== select.value) {
        select.value = select.dataset.was = got.way.key;
        layout(input, got.way);
        const numbers = text.match(/[0-9]+(?:[.,][0-9]*)?/g) || [];
        return put(input, numbers);
      }
      put(input, [got && input.ways[0].units.length === 1 ? (text.match(/[-−]?[0-9]*[.,]?[0-9]+/) || [text])[0] : text]);
    }

    function pairsNow() {
      const pairs = calculator.exclusions.filter((e) => box(e.key)?.checked).map((e) => [e.key, "yes"]);
      for (const input of calculator.inputs.filter((i) => field(i.name))) {
        const kept = typed[input.name], from = kept && input.ways.find((w) => w.key === kept.way), way = from || (input.options ? null : wayOf(input));
        const text = input.options ? choiceOf(input) : from ? joined(kept.texts, from) : textOf(input);
        if (!text) continue;
        const bare = way && !engine.isCanonical(way) && way.units.length === 1 && /^[\s0-9.,−-]+$/.test(text);
        pairs.push([input.name, bare ? text + way.units[0][0] : text]);
      }
      return pairs;
    }

    const acts = {
      sure: (button) => { sure.add(button.closest(".field__unsure").dataset.key); run(false); answer.scrollIntoView?.({ block: "nearest" }); },
      clear: () => {
        form.reset();
        sure.clear();
        waiting = false;
        touched = new Set();
        for (const input of calculator.inputs.filter((i) => field(i.name))) {
          delete typed[input.name];
          say(input.name, "");
          if (input.options) continue;
          layout(input, input.ways[0]);
          const select = $(form, `[data-way="${input.name}"]`);
          if (select) select.value = select.dataset.was = input.ways[0].key;
        }
        $$(form, ".field__unsure").forEach((el) => { el.hidden = true; });
        history.replaceState(null, "", location.href.split("#")[0]);
        hide();
      },
      copy: () => copyText(textForCopy(), "The answer is copied."),
      link: () => { const url = `${location.href.split("#")[0]}#${new URLSearchParams(pairsNow())}`; history.replaceState(null, "", url); copyText(url, "The link is copied. It holds your numbers: share it with care."); },
      print: () => window.print(),
      sheet: () => {
        const put = house.remember.addToSheet(forSheet());
        $(answer, ".answer__done").textContent = put ? "It is on your sheet, on this device only. Open “My sheet” to print it." : "This browser keeps nothing. Print the answer instead.";
      },
    };

    function textForCopy() {
      const lines = last.got.results.filter((r) => r.text || r.says).map((r) => `${r.label}: ${r.text}${r.range && r.range !== r.text ? ` (${r.range})` : ""}. ${r.says}`);
      return [calculator.title, last.got.headline, ...(last.got.stopped ? [] : lines), document.title, location.href.split("#")[0]].join("\n");
    }

    function forSheet() {
      const given = calculator.inputs.filter((i) => last.v[i.name] != null);
      const typed = given.map((i) => `${i.label}: ${i.options ? i.options[last.v[i.name]] : engine.show(last.v[i.name], last.ways[i.name])}`);
      const results = last.got.stopped ? [] : last.got.results.filter((r) => r.text).map((r) => [r.label, r.text, r.range]);
      return { name: form.dataset.calculator, title: calculator.title, date: new Date().toLocaleDateString(undefined, { dateStyle: "long" }), headline: last.got.headline, typed: typed.join("; "), results };
    }

    function copyText(text, said) {
      const done = $(answer, ".answer__done");
      const fallback = () => {
        const area = element("textarea", text);
        document.body.append(area); area.select();
        done.textContent = document.execCommand("copy") ? said : "Copying is not allowed here. The text stands on the page.";
        area.remove();
      };
      if (navigator.clipboard && window.isSecureContext) navigator.clipboard.writeText(text).then(() => { done.textContent = said; }, fallback);
      else fallback();
    }

    form.addEventListener("submit", (event) => { event.preventDefault(); touched = new Set(calculator.inputs.map((i) => i.name)); run(true); });
    form.addEventListener("input", (event) => {
      const input = calculator.inputs.find((i) => i.name === event.target.name || i.name === event.target.dataset.small);
      if (input && !input.options && !event.target.dataset.way) delete typed[input.name];
      if (event.target.getAttribute("aria-invalid") && input) say(input.name, "");
    });
    form.addEventListener("change", (event) => {
      const way = event.target.dataset.way;
      if (way) return switchUnit(calculator.inputs.find((i) => i.name === way), event.target);
      const name = event.target.dataset.small || event.target.name;
      if (calculator.inputs.some((i) => i.name === name)) touched.add(name);
      if (pressed) waiting = true; else run(false);
    });
    /* A sentence that appears while a button is held down would move the button away from under the finger: it waits. */
    let pressed = false, waiting = false;
    root.addEventListener("mousedown", () => { pressed = true; }); // a tap ends as one too
    addEventListener("mouseup", () => setTimeout(() => {
      pressed = false;
      if (waiting) run(false);
      waiting = false;
    }));
    root.addEventListener("click", (event) => {
      const button = event.target.closest("[data-do]");
      if (button && root.contains(button)) acts[button.dataset.do](button);
    });

    $$(form, "[data-way]").forEach((el) => { el.hidden = false; el.dataset.was = el.value; });
    house.forms = house.forms || {};
    const entry = house.forms[form.dataset.calculator] = { form, calculator, work, fill, pairsNow, last: () => last };
    const run = (all) => (entry.through || work)(all); // day-builder.js puts the day's total in first
    hide();
    const fromAddress = () => { if (location.hash.includes("=") && fill(new URLSearchParams(location.hash.slice(1)))) { touched = new Set(calculator.inputs.map((i) => i.name)); run(false); } };
    window.addEventListener("hashchange", fromAddress);
    house.remember?.fillForm?.(house.forms[form.dataset.calculator]);
    fromAddress();
  }

  const start = () => document.querySelectorAll("form[data-calculator]").forEach(join);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start); else start();
})();
