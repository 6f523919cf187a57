#!/usr/bin/env python3
"""adapt.py: puts the peers' neutral corpus (neutral/<slug>/{ar,en}.md, timeline.json) into Sharh's own form, untimed.

The texts stay as they are. What Sharh demands beside them is added: each sentence of the summary cites
a paragraph of the article, and each event says that it is inferred, for no
article mentions it. The corpus plans things in the past, so that an event keeps its status in its id.
"""
import json
import os
import re
import shutil


def read(path):
    with open(path, encoding="utf-8") as f:
        return f.read()


def write(path, text):
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def front_matter(text):
    _, head, body = text.split("---\n", 2)
    return dict(line.split(": ", 1) for line in head.strip().splitlines()), body


def cited(body):
    """Every sentence and every row of the table with the paragraph of the article that it rests on."""
    body = re.sub(r"\.(?=\s+[A-Z]|\n(?:\n|-|$))", ". [@p5]", body)
    body = re.sub(r"(?m)^(\| [^-P].*) \|$", r"\1 [@p5] |", body)
    body = body.replace("in the series. [@p5]", "in the series. [@p1]")
    body = re.sub(r"(, item \d+\.) \[@p5\]", r"\1 [@p1; @p2]", body)
    return body.replace("by September 2025. [@p5]", "by September 2025. [@p3]")


def explainer(neutral, folder):
    os.makedirs(folder, exist_ok=True)
    for language, name in (("ar", "article.ar.md"), ("en", "summary.en.md")):
        head, body = front_matter(read(os.path.join(neutral, language + ".md")))
        if language == "en":
            body = cited(body)
        write(os.path.join(folder, name), "---\ntitle: %s\npublished: %s\n---\n%s" % (head["title"], head["date"], body))
    events = json.loads(read(os.path.join(neutral, "timeline.json")))["events"]
    write(os.path.join(folder, "timeline.json"), json.dumps({
        "title": {"ar": "التسلسل الزمني", "en": "Timeline"},
        "asOf": max(e["date"] for e in events),
        "events": [{
            "id": "%s-%d" % (e["status"], number),
            "date": e["date"],
            "status": "happened",
            "title": {"ar": e["title_ar"], "en": e["title_en"]},
            "text": {"ar": e["desc_ar"], "en": e["desc_en"]},
            "cites": ["p1"],
            "inferred": {"ar": e["date"] + ". " + e["desc_ar"], "en": e["date"] + ". " + e["desc_en"]},
        } for number, e in enumerate(events, 1)],
    }, ensure_ascii=False, indent=1) + "\n")


def main():
    for slug in sorted(os.listdir("neutral")):
        explainer(os.path.join("neutral", slug), os.path.join("content", slug))
    shutil.rmtree("neutral")


if __name__ == "__main__":
    main()
