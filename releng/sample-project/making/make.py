#!/usr/bin/env python3
"""Remakes the .docx, .odt and .pdf sources from the HTML files beside this script.

Needs LibreOffice Writer (Debian: apt-get install libreoffice-writer-nogui). The same LibreOffice
always makes the same bytes, so that a remade source shows as changed only when its text is.
"""

import hashlib
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE.parent / "sources"
MADE = {
    "fenholt-cabinet-paper": "docx",
    "joining-up-conference": "odt",
    "merrowshire-scrutiny-minutes": "pdf",
}
FILTERS = {
    "docx": "docx:Office Open XML Text",
    "odt": "odt:writer8",
    "pdf": 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
}


def meta(html, name):
    return re.search(rf'<meta name="{name}" content="([^"]*)">', html).group(1)


def convert(page, kind, folder):
    soffice = shutil.which("soffice") or shutil.which("libreoffice")
    if soffice is None:
        sys.exit("LibreOffice was not found. Install it: apt-get install libreoffice-writer-nogui")
    subprocess.run(
        [soffice, f"-env:UserInstallation=file://{folder}/profile", "--headless",
         "--infilter=HTML (StarWriter)", "--convert-to", FILTERS[kind], "--outdir", folder, page],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return pathlib.Path(folder, f"{page.stem}.{kind}")


def settle_package(made, target, html):
    """Packs a .docx or .odt again with the document's own date in place of today's."""
    date = tuple(int(part) for part in re.findall(r"\d+", meta(html, "created")))
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.infolist():
            settled = zipfile.ZipInfo(entry.filename, date)
            settled.compress_type = entry.compress_type
            new.writestr(settled, settle_part(entry.filename, old.read(entry), html))


def settle_part(name, content, html):
    if name == "meta.xml":  # LibreOffice names only the initial creator; readers look for this one
        creator = f"<dc:creator>{meta(html, 'author')}</dc:creator><dc:date>"
        return content.replace(b"<dc:date>", creator.encode(), 1)
    if name == "settings.xml":  # a random number for each conversion
        return re.sub(rb'("Rsid(?:Root)?" config:type="int">)\d+', rb"\g<1>1", content)
    if name == "docProps/core.xml":
        return content.replace(b"en-US", b"en-GB")
    return content


def settle_pdf(made, target, html):
    """Gives the .pdf the date of its meeting papers instead of the moment of conversion."""
    stamp = re.sub(r"\D", "", meta(html, "created")).encode()
    content = made.read_bytes()
    content = re.sub(rb"(/CreationDate\(D:)\d{14}", lambda m: m.group(1) + stamp, content)
    name = hashlib.md5(html.encode()).hexdigest().upper().encode()
    content = re.sub(rb"<[0-9A-F]{32}>", b"<" + name + b">", content)
    content = re.sub(rb"(/DocChecksum /)[0-9A-F]{32}", lambda m: m.group(1) + name, content)
    target.write_bytes(content)


def main():
    for name, kind in MADE.items():
        page = HERE / f"{name}.html"
        html = page.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            made = convert(page, kind, folder)
            target = SOURCES / f"{name}.{kind}"
            (settle_pdf if kind == "pdf" else settle_package)(made, target, html)
        print(f"made {target.relative_to(HERE.parent)}")


if __name__ == "__main__":
    main()
