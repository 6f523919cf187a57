// Writes src/test/resources/dev/sharh/render/browser-features.tsv from MDN's data. In an empty folder:
//   npm install @mdn/browser-compat-data && node …/src/build/browser-features.mjs node_modules/@mdn/browser-compat-data/data.json > browser-features.tsv
import { readFileSync } from "node:fs";

const data = JSON.parse(readFileSync(process.argv[2], "utf8"));
const BROWSERS = ["chrome", "safari", "firefox"];
const FLOOR = { chrome: 79, safari: 13, firefox: 72 };

/** The first version that has a feature whole and under its own name, or nothing. */
function first(support) {
  const versions = [support].flat()
    .filter((each) => each && each.version_added && !each.flags && !each.prefix && !each.alternative_name && !each.partial_implementation && !each.version_removed)
    .map((each) => parseFloat(String(each.version_added).replace("≤", "")))
    .filter((version) => !Number.isNaN(version));
  return versions.length ? Math.min(...versions) : undefined;
}

const lines = [];
function add(kind, name, feature, onlyNewer) {
  const support = feature?.__compat?.support;
  if (!support) return;
  const versions = BROWSERS.map((browser) => first(support[browser]));
  if (!onlyNewer || versions.some((version, i) => version === undefined || version > FLOOR[BROWSERS[i]])) {
    lines.push([kind, name, ...versions.map((version) => version ?? "-")].join("\t"));
  }
}
const each = (group, visit) => Object.entries(group).filter(([name]) => name !== "__compat").forEach(([name, feature]) => visit(name, feature));

each(data.css.properties, (name, property) => {
  add("property", name, property);
  each(property, (value, feature) => add("value", name + ":" + value, feature, true));
});
each(data.css["at-rules"], (name, rule) => {
  add("at-rule", name, rule);
  each(rule, (descriptor, feature) => add("descriptor", name + ":" + descriptor, feature));
});
each(data.css.selectors, (name, selector) => add("selector", name, selector));
each(data.css.types, (name, type) => {
  add("function", name, type, true);
  each(type, (value, feature) => add("function", value, feature, true));
});
each(data.html.elements, (name, element) => {
  add("element", name, element);
  each(element, (attribute, feature) => add("attribute", name + ":" + attribute, feature, true));
});
each(data.html.global_attributes, (name, attribute) => add("attribute", "*:" + name, attribute, true));
each(data.svg.elements, (name, element) => {
  add("element", "svg:" + name, element);
  each(element, (attribute, feature) => add("attribute", "svg:" + name + ":" + attribute, feature, true));
});
each(data.svg.global_attributes, (name, attribute) => add("attribute", "svg:*:" + name, attribute, true));

console.log("# The first version of each browser that has a feature; - where none has it. Values, functions and attributes: only those that Chrome 79, Safari 13 or Firefox 72 lack.");
console.log(`# From @mdn/browser-compat-data ${data.__meta.version} (CC0-1.0, https://github.com/mdn/browser-compat-data), written by src/build/browser-features.mjs.`);
console.log(["# kind", "name", ...BROWSERS].join("\t"));
console.log(lines.sort().join("\n"));
