// Atoll: what a script can make nicer. Every journey works without it.
(() => {
"use strict";
const html = document.documentElement;
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const number = new Intl.NumberFormat(html.lang || undefined);
const clock = new Intl.DateTimeFormat(html.lang || undefined, { hour: "2-digit", minute: "2-digit" });
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

// Words as the server counts them (questionnaires/word_count.rs): each Han or kana character is one,
// and so is all else between spaces or Chinese punctuation, if it holds a letter or a digit.
const alone = /[\u3005\u3007\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/gu;
const between = /[\s\u3001-\u3003\u3008-\u3011\uff01-\uff0f\uff1a-\uff20]+/u;
const words = text => (text.match(alone) || []).length
  + text.replace(alone, " ").split(between).filter(run => /[\p{Alphabetic}\p{N}]/u.test(run)).length;

// Word counter: textarea[data-max-words] with an element whose id is the textarea's id and "-count".
for (const area of all("textarea[data-max-words]")) {
  const shown = document.getElementById(area.id + "-count");
  if (!shown) continue;
  const max = Number(area.dataset.maxWords);
  let timer = 0;
  const tell = () => {
    const count = words(area.value);
    const over = count > max;
    shown.textContent = fill(over ? shown.dataset.over : shown.dataset.within,
      { n: number.format(count), max: number.format(max), over: number.format(count - max) });
    shown.classList.toggle("error", over);
    shown.classList.toggle("soft", !over);
  };
  area.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(tell, 400); });
  tell();
}

// Autosave: form[data-autosave]. At most every 20 seconds, only after typing, and when the page is left.
for (const form of all("form[data-autosave]")) {
  const shown = form.querySelector("[data-saved]") || document.querySelector("[data-saved]");
  const pause = 20000;
  let last = 0, timer = 0, changed = false, busy = null, leaving = false;
  const body = () => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
    fields.set("later", "1");
    return fields;
  };
  const save = async () => {
    clearTimeout(timer);
    timer = 0;
    if (!changed || busy || leaving) return;
    changed = false;
    let free;
    busy = new Promise(done => { free = done; });
    last = Date.now();
    try {
      const answer = await fetch(form.getAttribute("action") || location.href, { method: "POST", body: body(), headers: { "X-Autosave": "1" },
        credentials: "same-origin", redirect: "manual", keepalive: document.visibilityState === "hidden" });
      const made = answer.headers.get("X-Revision");
      if (made && form.elements.revision) form.elements.revision.value = made;
      if (!answer.ok) changed = true;
      else if (shown) shown.textContent = fill(shown.dataset.saved, { time: clock.format(new Date()) });
    } catch { changed = true; }
    busy = null;
    free();
  };
  const later = () => {
    changed = true;
    if (!timer) timer = setTimeout(save, Math.max(2000, last + pause - Date.now()));
  };
  form.addEventListener("input", later);
  form.addEventListener("change", later);
  // A save under way is waited for, so that the page does not look stale to the server.
  form.addEventListener("submit", event => {
    leaving = true;
    clearTimeout(timer);
    if (!busy || !form.requestSubmit) return;
    event.preventDefault();
    const press = event.submitter;
    busy.then(() => form.requestSubmit(press));
  });
  addEventListener("pageshow", () => { leaving = false; });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") save(); });
}

// The error summary takes the focus, also where the browser does not know autofocus on it.
const errors = document.querySelector(".errors");
if (errors) errors.focus();

// "Select all" above a column of boxes: [data-select-all="label"] in the head of the table of a bulk form.
for (const place of all("[data-select-all]")) {
  const form = place.closest("form");
  const table = place.closest("table");
  if (!form || !table) continue;
  const boxes = () => all("tbody input[type=checkbox]", table);
  const head = document.createElement("input");
  head.type = "checkbox";
  head.setAttribute("aria-label", place.dataset.selectAll);
  place.append(head);
  const shown = form.querySelector("[data-selected]");
  const tell = () => {
    const count = boxes().filter(box => box.checked).length;
    head.checked = count > 0 && count === boxes().length;
    head.indeterminate = count > 0 && !head.checked;
    if (shown) shown.textContent = fill(shown.dataset.selected, { n: number.format(count) });
  };
  head.addEventListener("change", () => { boxes().forEach(box => { box.checked = head.checked; }); tell(); });
  table.addEventListener("change", tell);
  addEventListener("pageshow", tell);
  tell();
}
})();
