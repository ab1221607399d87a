"""Reads the public sets into documents of labelled text.

A document is (set, fold, weight, blocks); a block is (text, spans), a span (start, end, label) in
bytes of the text. Labels: 0 person, 1 company, 2 place.
"""

import os
import re

LABELS = {
    "PER": 0, "person": 0, "ORG": 1, "corporation": 1, "group": 1, "LOC": 2, "location": 2,
}
CLOSING = set(".,;:!?)]}%»”'’") | {"...", "n't", "'s", "'S", "’s"}
OPENING = set("([{«„“$€#")
ROLLS = 10


def guessed_spaces(tokens):
    spaces = []
    for index, token in enumerate(tokens):
        following = tokens[index + 1] if index + 1 < len(tokens) else "."
        spaces.append(following not in CLOSING and token not in OPENING and not token.endswith("’"))
    return spaces


def laid_out(tokens, spaces, labels):
    """The text of a sentence and its spans."""
    text, spans = bytearray(), []
    kind, start, end = None, 0, 0
    for token, space, label in zip(tokens, spaces, labels):
        now = LABELS.get(label[2:])
        if kind is not None and (label[:1] == "B" or now != kind):
            spans.append((start, end, kind))
            kind = None
        if now is not None and kind is None:
            kind, start = now, len(text)
        text += token.encode()
        end = len(text)
        if space:
            text += b" "
    if kind is not None:
        spans.append((start, end, kind))
    return bytes(text).rstrip(b" "), [trimmed(text, *span) for span in spans]


def trimmed(text, start, end, kind):
    """Without the marks that some sets glue to the last word."""
    while end - 1 > start and text[end - 1] in b",;:!?)\"":
        end -= 1
    if end - 5 > start and text[end - 1:end] == b"." and text[end - 4:end - 1].islower():
        end -= 1
    return start, end, kind


def joined(sentences, wrap):
    """Sentences as one block: what does not end like a sentence stands on a line of its own."""
    text, spans = bytearray(), []
    for sentence, inner in sentences:
        sentence, inner = contracted(sentence, inner)
        spans += [(len(text) + s, len(text) + e, label) for s, e, label in inner]
        text += sentence
        text += b" " if sentence[-1:] in b".!?\"" else b"\n"
    text = bytearray(bytes(text).rstrip())
    if wrap:
        line = 0
        for index in range(len(text)):
            if text[index] == 0x0A:
                line = index
            elif text[index] == 0x20 and index - line > 66:
                text[index] = 0x0A
                line = index
    return bytes(text), spans


def contracted(text, spans):
    """`Bush 's` as people write it; the treebank parts it."""
    out, moved = bytearray(), []
    places = {}
    for index in range(len(text) + 1):
        places[index] = len(out)
        if index < len(text):
            if text[index] == 0x20 and re.match(rb" ('s|n't|'m|'re|'ve|'ll|'d)\b", text[index:index + 5]):
                continue
            out.append(text[index])
    for start, end, kind in spans:
        moved.append((places[start], places[end], kind))
    return bytes(out), moved


def blocks(path):
    block = []
    with open(path, encoding="utf-8", errors="replace") as file:
        for line in file:
            line = line.rstrip("\r\n")
            if line.strip():
                block.append(line)
            elif block:
                yield block
                block = []
    if block:
        yield block


def english_web(path, name, weight):
    """Universal NER's English Web Treebank: each document twice, a sentence a block and joined."""
    documents, current = [], None
    for block in blocks(path):
        if current is None or any(l.startswith("# newdoc") for l in block):
            current = []
            documents.append(current)
        text = next((l[9:] for l in block if l.startswith("# text = ")), "")
        rows = [l.split("\t") for l in block if l[0].isdigit() and "-" not in l.split("\t")[0]]
        tokens, labels = [r[1] for r in rows], [r[2] for r in rows]
        spaces, at = [], 0
        for token in tokens:
            at = text.find(token, at)
            if at < 0:
                spaces = guessed_spaces(tokens)
                break
            at += len(token)
            spaces.append(text[at:at + 1] == " ")
        current.append(laid_out(tokens, spaces, labels))
    result = []
    for number, sentences in enumerate(documents):
        result.append((name, number % ROLLS, weight, sentences))
        paragraphs = [
            joined(sentences[i:i + 6], wrap=(number + i) % 3 == 0)
            for i in range(0, len(sentences), 6)]
        result.append((name + "-joined", number % ROLLS, weight * 0.6, paragraphs))
    return result


def columns(path, name, weight, token, label, comment=None, length=50, separator=r"[\t ]+"):
    """A set in columns: documents of twenty blocks, long blocks cut at full stops."""
    sentences = []
    for block in blocks(path):
        rows = [re.split(separator, l) for l in block if not (comment and l.startswith(comment))]
        rows = [r for r in rows if len(r) > max(token, label)]
        for piece in cut(rows, token, length):
            tokens = [r[token] for r in piece]
            labels = [r[label] for r in piece]
            labels = [l if l[2:] in LABELS else "O" for l in labels]
            # Tweets: every account is labelled a person, which tells nothing about names.
            labels = [
                "O" if t == "@" or i and tokens[i - 1] == "@" else l
                for i, (t, l) in enumerate(zip(tokens, labels))]
            sentences.append(laid_out(tokens, guessed_spaces(tokens), labels))
    return [
        (name, (i // 20) % ROLLS, weight, sentences[i:i + 20])
        for i in range(0, len(sentences), 20)]


def cut(rows, token, length):
    piece = []
    for row in rows:
        piece.append(row)
        if len(piece) >= length and row[token] in (".", "!", "?") or len(piece) >= 4 * length:
            yield piece
            piece = []
    if piece:
        yield piece


def plain(folder, pattern, name):
    """Texts without labels: the bodies of real mail."""
    result = []
    for base, _, names in sorted(os.walk(folder)):
        for file in sorted(names):
            if not re.search(pattern, file):
                continue
            with open(os.path.join(base, file), "rb") as stream:
                data = stream.read()
            body = data.partition(b"\n\n")[2][:20000]
            if b"<html" in body.lower() or b"base64" in data[:4000].lower():
                continue
            text = body.decode("utf-8", "ignore").encode()
            result.append((name, 0, 0, [(text, [])]))
    return result


def training(corpora):
    def at(*parts):
        return os.path.join(corpora, *parts)

    juandr = at("ner-juandr", "data")
    documents = english_web(
        at("ner-uner-ewt", "en_ewt-ud-train.cleaned.iob2"), "en-ewt", 1.0)
    for part in ("train/wnut17train.conll", "dev/emerging.dev.conll", "test/emerging.test.annotated"):
        documents += columns(
            os.path.join(juandr, "WNUT17/CONLL-format/data", part), "en-wnut", 0.3, 0, 1,
            separator="\t")
    for part in "abefgh":
        documents += columns(
            os.path.join(juandr, "BTC/CONLL-format/data", part + ".conll"), "en-btc", 0.3, 0, 1,
            separator="\t")
    documents += columns(
        os.path.join(juandr, "wikigold/CONLL-format/data/wikigold.conll.txt"), "en-wikigold", 0.5,
        0, 1)
    for part in ("train/FIN5.txt", "test/FIN3.txt"):
        documents += columns(
            os.path.join(juandr, "SEC-filings/CONLL-format/data", part), "en-sec", 0.3, 0, 3)
    german = columns(
        at("ner-germeval-dev", "NER-de-dev.tsv"), "de-germeval", 1.0, 1, 2, comment="#")
    documents += [(n, f, w, [b for i, b in enumerate(bs)]) for n, f, w, bs in without_tenth(german)]
    for part, name in (
            ("enp_DE.lft.bio/enp_DE.lft.bio", "de-lft"), ("enp_DE.sbb.bio/enp_DE.sbb.bio", "de-sbb"),
            ("enp_DE.onb.bio/enp_DE.onb.bio", "de-onb"), ("enp_FR.bnf.bio/enp_FR.bnf.bio", "fr-bnf"),
            ("enp_NL.kb.bio/enp_NL.kb.bio", "nl-kb")):
        documents += columns(at("ner-europeana", *part.split("/")), name, 0.5, 0, 1)
    return documents


def without_tenth(documents):
    """Drops every tenth sentence of the whole set, which is held back for scripts/evaluate."""
    number = 0
    for name, fold, weight, blocks in documents:
        kept = []
        for block in blocks:
            if number % 10:
                kept.append(block)
            number += 1
        yield name, fold, weight, kept


def unlabelled(corpora):
    return plain(os.path.join(corpora, "spamassassin", "data"), r"\.txt$", "mail")


def write(documents, file):
    for name, fold, weight, blocks in documents:
        file.write(f"D {name} {fold} {weight:g}\n".encode())
        for text, spans in blocks:
            if not text:
                continue
            numbers = " ".join(f"{s} {e} {l}" for s, e, l in spans)
            file.write(f"B {len(text)} {numbers}".rstrip().encode() + b"\n" + text + b"\n")
