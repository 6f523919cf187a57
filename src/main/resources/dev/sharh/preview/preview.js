// The preview adds this script to each page: it loads changes, shows diagnostics, and has a bar for editors.
// It uses a shadow tree, so that its styles and those of the site do not affect each other.
(() => {
  "use strict";

  const WORDS = {
    en: {
      preview: "Preview", stopped: "The preview has ended", collapse: "Hide the bar", expand: "Show the bar",
      phone: "Phone", dark: "Dark", light: "Light", flip: "Other direction", print: "Print", close: "Close",
      words: (n) => `${n} ${n === 1 ? "word" : "words"}`, uncited: "Not cited:", allCited: "Every block is cited",
      draft: "Draft", errors: (n) => `${n} ${n === 1 ? "error" : "errors"}`,
      warnings: (n) => `${n} ${n === 1 ? "warning" : "warnings"}`,
      lastGoodPage: "The page below is the last one without errors. It updates as soon as you fix them.",
      more: (n) => `and ${n} more; “sharh check” shows all`, help: "What to do:",
      fix: "“sharh check --fix” writes:", copy: "Copy", copied: "Copied",
      facts: () => "Compared facts",
    },
    ar: {
      preview: "المعاينة", stopped: "انتهت المعاينة", collapse: "إخفاء الشريط", expand: "إظهار الشريط",
      phone: "الهاتف", dark: "داكن", light: "فاتح", flip: "الاتجاه الآخر", print: "الطباعة", close: "إغلاق",
      words: (n) => counted(n, ["كلمة واحدة", "كلمتان", "كلمات", "كلمة"]),
      uncited: "لم يُستشهد بها:", allCited: "استُشهد بكل الفقرات", draft: "مسودة",
      errors: (n) => counted(n, ["خطأ واحد", "خطآن", "أخطاء", "خطأ"]),
      warnings: (n) => counted(n, ["تحذير واحد", "تحذيران", "تحذيرات", "تحذيرًا"]),
      lastGoodPage: "تحت هذه النافذة آخر صفحة سليمة، وستتحدّث فور تصحيح الأخطاء.",
      more: (n) => `و${n} غيرها؛ يعرضها كلها الأمر “sharh check”`, help: "ما العمل:",
      fix: "يكتب الأمر “sharh check --fix”:", copy: "انسخ", copied: "نُسخ",
      facts: () => "المعلومات المقارَنة",
    },
  };

  // Arabic counts one and two by the word itself, three to ten by the plural, and more by the singular.
  function counted(n, [one, two, few, many]) {
    const rule = new Intl.PluralRules("ar").select(n);
    return rule === "one" ? one : rule === "two" ? two : `${n} ${rule === "few" ? few : many}`;
  }

  const me = document.currentScript;
  const lang = navigator.language.toLowerCase().startsWith("ar") ? "ar" : "en";
  const words = WORDS[lang];
  // Translations of messages by their English patterns.
  const translations = {};
  const translated = lang === "en" ? Promise.resolve()
    : fetch(new URL(`diagnostics.json?language=${lang}`, me.src))
      .then((reply) => reply.json()).then((all) => Object.assign(translations, all)).catch(() => {});
  const framed = window.top !== window;
  const KEY = "sharh-preview";
  const kept = JSON.parse(sessionStorage.getItem(KEY) || "{}");

  function keep(changes) {
    Object.assign(kept, changes);
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  }

  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === "function") made.addEventListener(key, value);
      else made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  // ---- Following changes

  const styles = new CSSStyleSheet();

  async function swapStyles() {
    const html = await (await fetch(location.href)).text();
    // The page is not parsed: its policy allows only its own styles, and this page has another policy.
    const css = [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map((style) => style[1]).join("\n");
    await styles.replace(css);
    document.querySelectorAll("style").forEach((style) => { style.disabled = true; });
    if (!document.adoptedStyleSheets.includes(styles)) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
    }
    show(kept.view);
  }

  function leaveAndReturn() {
    const open = [...document.querySelectorAll("[popover]:popover-open")].map((panel) => panel.id);
    const unfolded = [...document.querySelectorAll("details")].map((details) => details.open);
    keep({ place: { path: location.pathname, x: scrollX, y: scrollY, open, unfolded } });
    location.reload();
  }

  function returnToPlace() {
    const place = kept.place;
    keep({ place: undefined });
    if (!place || place.path !== location.pathname) return;
    document.querySelectorAll("details").forEach((details, i) => {
      if (i in place.unfolded) details.open = place.unfolded[i];
    });
    place.open.forEach((id) => document.getElementById(id)?.showPopover?.());
    scrollTo({ left: place.x, top: place.y, behavior: "instant" });
  }

  const address = new URL(me.dataset.events, location.href);
  address.searchParams.set("page", decodeURI(location.pathname));
  address.searchParams.set("version", me.dataset.version);
  const events = new EventSource(address);
  events.addEventListener("message", (event) => {
    const state = JSON.parse(event.data);
    if (state.page === "changed") leaveAndReturn();
    else if (state.page === "styles") swapStyles();
    if (!framed) translated.then(() => showState(state));
  });
  events.addEventListener("error", () => {
    if (events.readyState === EventSource.CLOSED && !framed) status.textContent = words.stopped;
  });

  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

  // ---- Views: simulate the settings of a reader

  const originals = new Map();

  function eachMedia(rules, work) {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) work(rule);
      if (rule.cssRules) eachMedia(rule.cssRules, work);
    }
  }

  function show(view) {
    keep({ view });
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].filter((sheet) => !sheet.disabled);
    for (const sheet of sheets) {
      eachMedia(sheet.cssRules, (rule) => {
        if (!originals.has(rule)) originals.set(rule, rule.media.mediaText);
        let media = originals.get(rule);
        if (view === "dark" || view === "light") {
          media = media.replace(/\(prefers-color-scheme: *(dark|light)\)/g, (_, scheme) =>
            scheme === view ? "(min-width: 0)" : "(max-width: 0)");
        } else if (view === "print") {
          media = media.replace(/\bprint\b/g, "all").replace(/\bscreen\b/g, "not all");
        }
        rule.media.mediaText = media;
      });
    }
    document.documentElement.style.colorScheme = view === "dark" || view === "light" ? view : "";
    for (const [name, button] of Object.entries(buttons)) button.setAttribute("aria-pressed", String(name === view));
  }

  // ---- What an editor sees

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; position: fixed; inset-block-end: 0; inset-inline: 0; z-index: 2147483647; font: 14px/1.5 system-ui, sans-serif; color-scheme: dark; }
    @media print { :host { display: none; } }
    * { box-sizing: border-box; }
    button, a { font: inherit; color: inherit; }
    button, .bar a { min-height: 32px; padding: 2px 10px; border: 1px solid #6b6b78; border-radius: 6px; background: none; cursor: pointer; text-decoration: none; display: inline-flex; align-items: center; }
    button:hover, .bar a:hover { background: #3a3a46; }
    button[aria-pressed="true"], .bar a[aria-current] { background: #f4f4f8; color: #16161a; }
    :focus-visible { outline: 2px solid #9cc2ff; outline-offset: 2px; }
    .bar { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; padding: 6px 10px; max-block-size: 40vh; overflow: auto; background: #1d1d24; color: #f4f4f8; border-block-start: 1px solid #45454f; }
    .bar strong { font-weight: 600; padding-inline-end: 4px; }
    .spring { flex: 1; }
    .soft { color: #c9c9d4; }
    .draft { background: #6d4a00; color: #fff; border-radius: 6px; padding: 2px 8px; }
    .corner { position: absolute; inset-block-end: 8px; inset-inline-end: 8px; background: #1d1d24; color: #f4f4f8; }
    .has-warnings { border-color: #f0c050; color: #ffd76e; }
    dialog { position: fixed; inset: 0; inline-size: 100%; block-size: 100%; max-inline-size: none; max-block-size: none; margin: 0; padding: 16px; border: 0; background: none; place-items: center; }
    dialog[open] { display: grid; }
    dialog::backdrop { background: rgb(0 0 0 / 55%); }
    .panel { inline-size: min(56rem, 100%); max-block-size: 100%; overflow: auto; background: #16161a; color: #f4f4f8; border-radius: 10px; border-block-start: 6px solid #ff6b6b; padding: 20px; }
    .panel.warnings { border-color: #f0c050; }
    .panel h2 { margin: 0 0 4px; font-size: 20px; display: flex; justify-content: space-between; gap: 12px; align-items: start; }
    .panel h2 button { font-size: 14px; font-weight: 400; }
    .panel > p { margin: 0 0 12px; color: #c9c9d4; }
    .diagnostic { border-block-start: 1px solid #45454f; padding-block: 12px; }
    .diagnostic p { margin: 0; overflow-wrap: anywhere; }
    .place { color: #c9c9d4; }
    .message { font-weight: 600; }
    code { background: #26262f; border-radius: 4px; padding: 0 4px; font: 13px ui-monospace, monospace; }
    pre { margin: 6px 0; padding: 8px 12px; background: #26262f; border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; font: 15px/2.2 ui-monospace, monospace; }
    del, ins { unicode-bidi: isolate; background: #26262f; border-radius: 4px; padding: 0 4px; white-space: pre-wrap; font: 13px ui-monospace, monospace; }
    del { color: #ff9c9c; }
    ins { color: #9ce0a8; text-decoration: none; }
    mark { position: relative; background: #7a1f1f; color: #fff; border-radius: 3px; padding: 0 2px; }
    mark::after { content: "^" / ""; position: absolute; inset-block-start: 85%; inset-inline: 0; text-align: center; font-weight: 700; line-height: 1; color: #ff9c9c; }
    iframe { inline-size: 360px; block-size: min(740px, 100%); border: 8px solid #1d1d24; border-radius: 20px; background: #fff; }
    .phone { display: grid; gap: 8px; justify-items: center; block-size: 100%; grid-template-rows: auto 1fr; align-items: start; }
    .phone button { background: #1d1d24; color: #f4f4f8; }
  `);

  const host = document.createElement("sharh-preview");
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  host.lang = lang;
  host.dir = lang === "ar" ? "rtl" : "ltr";

  const status = element("span", { class: "soft", role: "status" });
  const warnings = element("button", { type: "button", class: "has-warnings", "aria-haspopup": "dialog", click: () => open("warnings") });
  const coverage = element("span", { class: "soft" });
  // A modal dialog is above everything, including an open citation.
  const dialog = element("dialog", { close: () => closed() });
  const factsButton = element("button", { type: "button", "aria-haspopup": "dialog", click: showFacts }, words.facts());
  const buttons = {};
  let last = { errors: [], warnings: [], errorsCount: 0, warningsCount: 0, uncited: [] };
  let openKind = "";
  let closedErrors = "";

  function viewButton(name, label) {
    buttons[name] = element("button", { type: "button", "aria-pressed": "false", click: () => show(kept.view === name ? "" : name) }, label);
    return buttons[name];
  }

  function editionLinks() {
    const links = [...document.querySelectorAll(".editions a[href]"), ...document.querySelectorAll(".language-switch a[href]")];
    const pretty = (place) => place.pathname.replace(/index\.html$/, "");
    const seen = new Set([pretty(location)]);
    return links.filter((link) => !seen.has(pretty(link)) && seen.add(pretty(link))).map((link) =>
      element("a", { href: link.href, lang: link.lang || document.documentElement.lang }, link.textContent.trim()));
  }

  function wordCount() {
    const main = document.querySelector("main .body") || document.querySelector("main");
    const segmenter = new Intl.Segmenter(document.documentElement.lang, { granularity: "word" });
    let count = 0;
    for (const { isWordLike } of segmenter.segment(main ? main.innerText : "")) if (isWordLike) count++;
    return count;
  }

  function bar() {
    const isExplainer = document.querySelector("main h1") && document.querySelector("[data-block], .citation, .passage, .pair");
    const draft = document.querySelector('meta[name="robots"][content="noindex"]') && isExplainer;
    return element("section", { class: "bar", "aria-label": words.preview },
      element("strong", {}, words.preview),
      ...(draft ? [element("span", { class: "draft" }, words.draft)] : []),
      ...editionLinks(),
      element("button", { type: "button", "aria-haspopup": "dialog", click: () => open("phone") }, words.phone),
      viewButton("dark", words.dark), viewButton("light", words.light), viewButton("print", words.print),
      element("button", { type: "button", click: () => {
        document.documentElement.dir = document.documentElement.dir === "rtl" ? "ltr" : "rtl";
      } }, words.flip),
      element("span", { class: "soft" }, words.words(wordCount())),
      ...(isExplainer ? [coverage, factsButton] : []),
      element("span", { class: "spring" }), status, warnings,
      element("button", { type: "button", click: () => fold(true) }, words.collapse));
  }

  let barElement;
  const corner = element("button", { type: "button", class: "corner", click: () => fold(false) }, words.expand);

  function fold(folded) {
    keep({ folded });
    barElement.hidden = folded;
    barElement.style.display = folded ? "none" : "";
    corner.hidden = !folded;
    corner.style.display = folded ? "" : "none";
  }

  function showState(state) {
    last = state;
    warnings.textContent = words.warnings(state.warningsCount);
    warnings.style.display = state.warningsCount ? "" : "none";
    coverage.textContent = state.uncited.length ? `${words.uncited} ${state.uncited.join(", ")}` : words.allCited;
    const errors = JSON.stringify(state.errors);
    if (!state.errorsCount) {
      closedErrors = "";
      if (openKind === "errors") close();
    } else if (errors !== closedErrors) open("errors");
    if (openKind === "warnings") state.warningsCount ? open("warnings") : close();
  }

  // A message is an English pattern with its values. Code is between backticks and reads from left to right.
  function filled(pattern, values) {
    return pattern.split(/(\{\d\}|`[^`]*`)/).map((part, i) => (
      i % 2 === 0 ? part : part[0] === "`" ? element("code", { dir: "ltr" }, part.slice(1, -1)) : values[part[1]]));
  }

  function english([pattern, ...values]) {
    return pattern.replace(/\{(\d)\}/g, (_, i) => (Array.isArray(values[i]) ? english(values[i]) : values[i]));
  }

  function translate([pattern, ...values]) {
    const forms = translations[pattern];
    if (!forms) return null;
    const number = values.find((value) => typeof value === "number");
    const form = (number !== undefined && forms[new Intl.PluralRules(lang).select(number)]) || forms.other;
    const inner = values.map((value) => (Array.isArray(value) ? translate(value) : element("bdi", {}, String(value))));
    return inner.includes(null) ? null : [...filled(form, inner)].flat();
  }

  function message(kind, of) {
    const text = translate(of);
    return text ? element("p", { class: kind }, ...text) : element("p", { class: kind, dir: "auto", lang: "en" }, english(of));
  }

  function line(found) {
    return found.word === undefined ? []
      : [element("pre", { dir: "auto" }, found.before, element("mark", {}, found.word), found.after)];
  }

  // The preview writes no files: it shows the corrected text, which the editor or “check --fix” puts into the file.
  function edit({ before, after }) {
    const copy = element("button", { type: "button", click: () =>
      navigator.clipboard.writeText(after).then(() => { copy.textContent = words.copied; }, () => {}) }, words.copy);
    return element("p", { class: "fix" }, element("del", { dir: "auto" }, before), lang === "ar" ? " ← " : " → ",
      element("ins", { dir: "auto" }, after), " ", ...(after ? [copy] : []));
  }

  function diagnostic(found) {
    return element("div", { class: "diagnostic" },
      element("p", { class: "place", dir: "ltr" }, found.place, " ", found.code),
      message("message", found.message),
      ...line(found),
      ...(found.hint ? [element("p", { class: "place" }, words.help), message("hint", found.hint)] : []),
      ...(found.fix.length ? [element("p", { class: "place" }, words.fix), ...found.fix.map(edit)] : []));
  }

  function panel(kind) {
    const list = last[kind];
    const count = last[`${kind}Count`];
    dialog.setAttribute("aria-label", words[kind](count));
    return element("div", { class: `panel ${kind}` },
      element("h2", {}, words[kind](count), element("button", { type: "button", click: close }, words.close)),
      ...(kind === "errors" ? [element("p", {}, words.lastGoodPage)] : []),
      ...list.map(diagnostic),
      ...(count > list.length ? [element("p", {}, words.more(count - list.length))] : []));
  }

  async function showFacts() {
    const address = new URL("facts.json", me.src);
    address.searchParams.set("page", decodeURI(location.pathname));
    const [facts] = await Promise.all([fetch(address).then((reply) => reply.json()), translated]);
    last = { ...last, facts, factsCount: facts.length };
    open("facts");
  }

  function phone() {
    dialog.setAttribute("aria-label", words.phone);
    return element("div", { class: "phone" },
      element("button", { type: "button", click: close }, words.close),
      element("iframe", { src: location.href, title: words.phone }));
  }

  function open(kind) {
    openKind = kind;
    dialog.setAttribute("role", kind === "errors" ? "alertdialog" : "dialog");
    dialog.replaceChildren(kind === "phone" ? phone() : panel(kind));
    if (!dialog.open) dialog.showModal();
  }

  function close() {
    dialog.close();
  }

  function closed() {
    if (openKind === "errors" && last.errorsCount) closedErrors = JSON.stringify(last.errors);
    openKind = "";
    dialog.replaceChildren();
  }

  function begin() {
    returnToPlace();
    if (framed) return;
    barElement = bar();
    warnings.style.display = "none";
    root.append(barElement, corner, dialog);
    document.documentElement.append(host);
    fold(kept.folded ?? innerWidth < 600);
    if (kept.view) show(kept.view);
  }

  begin();
})();
