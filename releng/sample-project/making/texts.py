"""Reads the sample project's scripts and sources, with Python's standard library only."""

import html.parser
import pathlib
import re
import shlex
import shutil
import subprocess
import xml.etree.ElementTree as xml
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent
SOURCES = PROJECT / "sources"
CODEBOOK_BEGINS = re.compile(r"^# ---- codebook -+$", re.MULTILINE)
CODEBOOK_ENDS = re.compile(r"^# ---- coding.*-+$", re.MULTILINE)


def commands(script):
    """The commands of a script, each as a list of words."""
    text = re.sub(r"\\\n", " ", script.read_text(encoding="utf-8"))
    lines = (shlex.split(line, comments=True) for line in text.splitlines())
    return [words for words in lines if words]


def options(words):
    """A command's options: name to list of values; a flag has an empty list."""
    found, name = {}, None
    for word in words[1:]:
        if re.match(r"--?[a-z]", word):
            name = word
            found.setdefault(name, [])
        elif name is not None:
            found[name].append(word)
    return found


def codebook_block(script):
    """The part of a script that holds the codebook, as it stands there."""
    text = script.read_text(encoding="utf-8")
    return text[CODEBOOK_BEGINS.search(text).start():CODEBOOK_ENDS.search(text).start()]


def codes(script):
    """The codebook of a script: path to options."""
    found = (options(words) for words in commands(script) if words[0] == "codes")
    return {code["--add"][0]: code for code in found}


class ArticleText(html.parser.HTMLParser):
    """The paragraphs inside a page's <article>: what is left when its boilerplate is removed."""

    BLOCKS = {"h1", "h2", "h3", "p", "li"}

    def __init__(self):
        super().__init__()
        self.paragraphs, self.inside = [], False

    def handle_starttag(self, tag, attrs):
        self.inside = self.inside or tag == "article"
        if self.inside and tag in self.BLOCKS:
            self.paragraphs.append("")

    def handle_endtag(self, tag):
        self.inside = self.inside and tag != "article"

    def handle_data(self, data):
        if self.inside and self.paragraphs:
            self.paragraphs[-1] += re.sub(r"\s+", " ", data)


def html_paragraphs(path):
    parser = ArticleText()
    parser.feed(path.read_text(encoding="utf-8"))
    return parser.paragraphs


def packed_paragraphs(path, part, tags):
    with zipfile.ZipFile(path) as package:
        root = xml.fromstring(package.read(part))
    return ["".join(node.itertext()) for node in root.iter() if node.tag.split("}")[1] in tags]


def pdf_lines(path):
    """The printed lines of a .pdf, or None where pdftotext is not installed."""
    if shutil.which("pdftotext") is None:
        return None
    made = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True)
    return made.stdout.decode("utf-8").splitlines()


def paragraphs(path):
    """A source's paragraphs (of a .pdf: its printed lines), blank ones left out."""
    found = {
        ".html": lambda: html_paragraphs(path),
        ".docx": lambda: packed_paragraphs(path, "word/document.xml", {"p"}),
        ".odt": lambda: packed_paragraphs(path, "content.xml", {"h", "p"}),
        ".pdf": lambda: pdf_lines(path),
        ".txt": lambda: path.read_text(encoding="utf-8").splitlines(),
    }[path.suffix]()
    return found and [text.strip() for text in found if text.strip()]


def sentences(path):
    """A rough cut into sentences, to look at what a regular expression would code."""
    joiner = " " if path.suffix == ".pdf" else "\n"
    text = joiner.join(paragraphs(path) or [])
    return [part for part in re.split(r"(?<=[.?!])[”’\"]*\s+(?=[^a-z])|\n", text) if part]
