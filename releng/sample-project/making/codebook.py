#!/usr/bin/env python3
"""Copies the codebook of sample-project.manicule to main-job.manicule and to codebook.md."""

import texts

SCRIPT = texts.PROJECT / "sample-project.manicule"
MAIN_JOB = texts.PROJECT / "main-job.manicule"
PAGE = texts.PROJECT / "codebook.md"


def for_main_job():
    return texts.codebook_block(SCRIPT).replace("sample.manicule", "themes.manicule")


def as_page():
    lines = ["# The codebook of the sample project", "",
             "Made from `sample-project.manicule` by `making/codebook.py`. Colours: the theme"
             " *inequalities* is dark, *privatisation fears* middling, *democratic deficit* light.", ""]
    for path, code in texts.codes(SCRIPT).items():
        level = "##" if ">" not in path else "###"
        lines += [f"{level} {path}", "", f"{code['--definition'][0]}", "",
                  f"- Colour: `{code['--colour'][0]}`",
                  f"- {code['--use'][0]}",
                  f"- {code['--not'][0]}"]
        lines += [f"- Example: “{example}”" for example in code["--example"]]
        lines.append("")
    return "\n".join(lines)


def main():
    old = MAIN_JOB.read_text(encoding="utf-8")
    MAIN_JOB.write_text(
        old.replace(texts.codebook_block(MAIN_JOB), for_main_job()), encoding="utf-8")
    PAGE.write_text(as_page(), encoding="utf-8")


if __name__ == "__main__":
    main()
