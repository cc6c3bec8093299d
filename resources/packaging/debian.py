"""The Debian package: the bundle in /usr/lib/ringkas, and what makes it at home on a desktop."""

import gzip
import os
import re
import shutil
import subprocess
import textwrap
from pathlib import Path

from resources.packaging import versions
from resources.packaging.contents import RESOURCES, ROOT

LINUX = RESOURCES / "linux"
NAME = "id.ringkas.Ringkas"
LARGEST = 90_000_000  # bytes
TOOLS = ("dpkg-deb", "dpkg-shlibdeps", "dpkg")
# Loaded by Qt only where its desktop runs, which then has these libraries; so no other desktop need install them.
OF_DESKTOPS = ("platformthemes/libqgtk3.so",)
_SHARE = {
    f"{NAME}.desktop": "applications",
    f"{NAME}.metainfo.xml": "metainfo",
    f"{NAME}.svg": "icons/hicolor/scalable/apps",
}


def build(bundle: Path, hicolor: Path, folder: Path, target: Path) -> Path:
    """Make the package of a bundle and an icon theme; return its file in `target`. `folder` is to work in."""
    tree = folder / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / "usr" / "lib" / "ringkas", symlinks=True)
    _strip_names(tree / "usr" / "lib" / "ringkas")
    (tree / "usr" / "bin").mkdir(parents=True)
    for program in ("ringkas", "ringkas-gui"):
        (tree / "usr" / "bin" / program).symlink_to(f"../lib/ringkas/{program}")
    _put_share(tree / "usr" / "share", hicolor)
    _put_documents(tree / "usr" / "share")
    _set_modes(tree)
    _put_control(tree, folder)
    _set_times(tree)
    architecture = _said("dpkg", "--print-architecture")
    package = target / f"ringkas_{versions.version()}_{architecture}.deb"
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(int(versions.moment().timestamp()))}
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, package], env=env, check=True, capture_output=True
    )
    shutil.rmtree(tree)
    return package


def _put_share(share: Path, hicolor: Path) -> None:
    """Put desktop entry, metainfo, icons and the kinds of files where desktops look for them."""
    for name, place in _SHARE.items():
        (share / place).mkdir(parents=True, exist_ok=True)
        shutil.copy(LINUX / name, share / place)
    shutil.copytree(hicolor, share / "icons" / "hicolor", dirs_exist_ok=True)
    (share / "mime" / "packages").mkdir(parents=True)
    shutil.copy(LINUX / f"{NAME}.mime.xml", share / "mime" / "packages" / f"{NAME}.xml")


def _put_documents(share: Path) -> None:
    """Put man pages, copyright, changelog and lintian's exceptions."""
    manual, documents, exceptions = (share / place for place in ("man/man1", "doc/ringkas", "lintian/overrides"))
    for place in (manual, documents, exceptions):
        place.mkdir(parents=True)
    page = _filled((LINUX / "ringkas.1").read_text(encoding="utf-8"), DATE=f"{versions.moment():%Y-%m-%d}")
    _write_packed(manual / "ringkas.1.gz", page)
    (manual / "ringkas-gui.1.gz").symlink_to("ringkas.1.gz")
    licence = "".join(f" {line or '.'}\n" for line in (ROOT / "LICENSE").read_text().strip().splitlines()[4:])
    words = (LINUX / "debian" / "copyright").read_text(encoding="utf-8")
    (documents / "copyright").write_text(_filled(words, LICENCE=licence.rstrip("\n")), encoding="utf-8")
    _write_packed(documents / "changelog.gz", _changelog())
    shutil.copy(LINUX / "debian" / "lintian-overrides", exceptions / "ringkas")


def _changelog() -> str:
    """Return the changelog of the package, as Debian Policy 4.4 asks; what changed stands in CHANGELOG.md."""
    changed = re.findall(r"^- (.*(?:\n  .*)*)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    wrap = textwrap.TextWrapper(78, initial_indent="  * ", subsequent_indent="    ")
    lines = "\n".join(wrap.fill(" ".join(item.split())) for item in changed)
    when = versions.moment().strftime("%a, %d %b %Y %H:%M:%S +0000")
    who = "The Ringkas developers <developers@ringkas.id>"
    return f"ringkas ({versions.version()}) unstable; urgency=medium\n\n{lines}\n\n -- {who}  {when}\n"


def _put_control(tree: Path, folder: Path) -> None:
    needed, loaded = _dependencies(tree, folder)
    size = sum(file.lstat().st_size for file in tree.rglob("*") if file.is_file()) // 1024
    words = _filled(
        (LINUX / "debian" / "control").read_text(encoding="utf-8"),
        ARCHITECTURE=_said("dpkg", "--print-architecture"),
        SIZE=str(size),
        DEPENDS=needed,
        SUGGESTS=f", {loaded}" if loaded else "",
    )
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(words, encoding="utf-8")


def _dependencies(tree: Path, folder: Path) -> tuple[str, str]:
    """Return the packages whose libraries the bundle needs, and those that only some desktops make it load."""
    work = folder / "shlibdeps"
    (work / "debian").mkdir(parents=True, exist_ok=True)
    (work / "debian" / "control").write_text("Source: ringkas\n\nPackage: ringkas\nArchitecture: any\n")
    files = sorted(file for file in tree.rglob("*") if not file.is_symlink() and file.is_file() and _is_elf(file))
    inside = sorted({f"-l{file.parent}" for file in files})
    loaded = [file for file in files if str(file).endswith(OF_DESKTOPS)]
    arguments = [
        *(f"-e{file}" for file in files if file not in loaded),
        "-dSuggests",
        *(f"-e{file}" for file in loaded),
    ]
    command = ["dpkg-shlibdeps", "--ignore-missing-info", "--warnings=0", "-O", *inside, *arguments]
    done = subprocess.run(command, cwd=work, check=False, capture_output=True, text=True)
    if done.returncode:  # it warns a thousand times of what does not matter here
        lines = [line for line in done.stderr.splitlines() if "warning:" not in line]
        raise subprocess.CalledProcessError(done.returncode, "dpkg-shlibdeps", done.stdout, "\n".join(lines))
    found = dict(re.findall(r"^shlibs:(\w+)=(.*)$", done.stdout, re.MULTILINE))
    return found["Depends"], found.get("Suggests", "")


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _strip_names(bundle: Path) -> None:
    """Take away what only the installer of Python reads of the libraries' descriptions."""
    for file in [*bundle.rglob("*.dist-info/RECORD"), *bundle.rglob("*.dist-info/direct_url.json")]:
        file.unlink()


def _set_modes(tree: Path) -> None:
    for path in tree.rglob("*"):
        if path.is_symlink():
            continue
        program = path.is_dir() or (path.parent.name == "ringkas" and path.name in {"ringkas", "ringkas-gui"})
        path.chmod(0o755 if program else 0o644)
    tree.chmod(0o755)


def _set_times(tree: Path) -> None:
    """Give everything the time of the sources, so that two builds are the same."""
    seconds = int(versions.moment().timestamp())
    for path in (tree, *tree.rglob("*")):
        os.utime(path, (seconds, seconds), follow_symlinks=False)


def _write_packed(file: Path, words: str) -> None:
    file.write_bytes(gzip.compress(words.encode(), 9, mtime=0))


def _filled(words: str, **values: str) -> str:
    for name, value in {"VERSION": versions.version(), **values}.items():
        words = words.replace(f"@{name}@", value)
    return words


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
