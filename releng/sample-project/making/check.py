#!/usr/bin/env python3
"""Says whether sources, codebook and scripts of the sample project fit together (see README.md)."""

import re
import sys

import codebook
import texts

NOTICE = "the places, people and bodies in it are invented"
COLOUR = re.compile(r"#[0-9a-f]{6}")
LIGHTNESS = {"inequalities": (0, 40), "privatisation fears": (44, 60), "democratic deficit": (66, 100)}


def lightness(colour):
    """CIE L* of an sRGB colour, from 0 (black) to 100 (white)."""
    channels = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 116 * (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]) ** (1 / 3) - 16


def sources():
    readable = {}
    for path in sorted(texts.SOURCES.iterdir()):
        found = texts.paragraphs(path)
        if found is None:
            print(f"left out: {path.name} (pdftotext is not installed)")
        else:
            readable[path.stem] = (path, found)
    return readable


def source_faults(readable):
    for name, (_, paragraphs) in readable.items():
        words = sum(len(paragraph.split()) for paragraph in paragraphs)
        print(f"{name}: {words} words")
        if not 600 <= words <= 2000:
            yield f"{name} has {words} words, not 600 to 2,000"
        if NOTICE not in " ".join(paragraphs):
            yield f"{name} does not say that it is invented"


def code_faults(codes, readable):
    colours = [code["--colour"][0] for code in codes.values()]
    for path, code in codes.items():
        colour, theme = code["--colour"][0], path.split(" > ")[0]
        if not COLOUR.fullmatch(colour) or colours.count(colour) > 1:
            yield f"{path}: {colour} is no colour of its own"
        low, high = LIGHTNESS[theme]
        if not low <= lightness(colour) <= high:
            yield f"{path}: {colour} is outside the lightness of {theme}"
        for field in ("--definition", "--use", "--not", "--example"):
            if not code.get(field):
                yield f"{path} has no {field}"
        for example in code.get("--example", []):
            hits = sum(p.count(example) for _, found in readable.values() for p in found)
            if hits != 1:
                yield f"{path}: the example “{example}” stands {hits} times in the sources"


def coding_faults(codings, codes, readable):
    for coding in codings:
        name, code, phrase = (coding[key][0] for key in ("--source", "--code", "--find"))
        if code not in codes:
            yield f"unknown code {code}"
        if name in readable:
            # Letter case aside, since a search may leave it aside, too.
            hits = sum(p.lower().count(phrase.lower()) for p in readable[name][1])
            if hits != 1:
                yield f"“{phrase}” stands {hits} times in {name}"


def search_faults(searches, codes, readable, show):
    for search in searches:
        code, pattern = search["--code"][0], search["--regex"][0]
        if code not in codes:
            yield f"unknown code {code}"
        found = [(name, sentence) for name, (path, _) in readable.items()
                 for sentence in texts.sentences(path) if re.search(pattern, sentence)]
        per_source = " ".join(str(sum(name == n for n, _ in found)) for name in readable)
        print(f"{code}: {len(found)} sentences ({per_source})")
        if show:
            print("\n".join(f"    {name[:9]}: {sentence}" for name, sentence in found))
        if not found:
            yield f"{code}: its words stand nowhere"


def copy_faults():
    if texts.codebook_block(codebook.MAIN_JOB) != codebook.for_main_job():
        yield "main-job.manicule has another codebook: run codebook.py"
    if codebook.PAGE.read_text(encoding="utf-8") != codebook.as_page():
        yield "codebook.md is not up to date: run codebook.py"


def coded(script):
    return [texts.options(words) for words in texts.commands(script) if words[0] == "code"]


def main():
    readable, codes = sources(), texts.codes(codebook.SCRIPT)
    codings = coded(codebook.SCRIPT)
    faults = [
        *source_faults(readable), *code_faults(codes, readable),
        *coding_faults(codings, codes, readable),
        *search_faults(coded(codebook.MAIN_JOB), codes, readable, "--hits" in sys.argv),
        *copy_faults()]
    print(f"{len(codes)} codes, {len(codings)} codings, {len(faults)} faults")
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
