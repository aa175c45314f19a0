"""A real Argos package, small enough to be made in a test: CTranslate2 runs it, SentencePiece cuts its words.

The model's weights are set by hand so that its attention copies the source token by token: position i of the answer
looks at position i of the question. `swap` lets it write one letter for another, so that a translation can be told.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import ctranslate2
import numpy as np
import sentencepiece

_LONGEST = 192  # tokens
_LOUD = 400.0


def make_package(
    folder: Path, texts: Iterable[str], *, languages: tuple[str, str] = ("de", "en"), swap: Mapping[str, str] = {}
) -> Path:
    """A package `translate-DE_EN.argosmodel` that answers each text with itself, but for swapped letters."""
    name = f"translate-{languages[0]}_{languages[1]}"
    room = folder / name
    (room / "model").mkdir(parents=True)
    tokenizer = _tokenizer([*texts, *swap.values()])
    (room / "sentencepiece.model").write_bytes(tokenizer)
    processor = sentencepiece.SentencePieceProcessor(model_proto=tokenizer)
    pieces = [processor.id_to_piece(n) for n in range(processor.vocab_size())]
    _model(pieces, {f"{a}": b for a, b in swap.items()}).save(str(room / "model"))
    metadata = {"package_version": "1.0", "from_code": languages[0], "to_code": languages[1], "type": "translate"}
    (room / "metadata.json").write_text(json.dumps(metadata), "utf-8")
    package = folder / f"{name}.argosmodel"
    with zipfile.ZipFile(package, "w") as archive:
        for path in sorted(room.rglob("*")):
            archive.write(path, path.relative_to(folder).as_posix())
    return package


def _tokenizer(texts: list[str]) -> bytes:
    """One token a character."""
    model = io.BytesIO()
    letters = sorted(set("".join(texts)) | set("QXZ0123456789"))
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([*texts, "".join(letters)]),
        model_writer=model,
        model_type="char",
        vocab_size=len(set(letters) - {" "}) + 4,
        character_coverage=1.0,
        normalization_rule_name="identity",
        hard_vocab_limit=False,
        minloglevel=2,
    )
    return model.getvalue()


def _model(pieces: list[str], swap: Mapping[str, str]) -> ctranslate2.specs.TransformerSpec:
    count = len(pieces)
    size = _LONGEST + count
    spec = ctranslate2.specs.TransformerSpec.from_config(num_layers=(1, 1), num_heads=1, pre_norm=True)
    tokens = np.concatenate([np.zeros((count, _LONGEST)), np.eye(count)], axis=1).astype(np.float32)
    places = np.concatenate([np.eye(_LONGEST), np.zeros((_LONGEST, count))], axis=1).astype(np.float32)
    to_places = np.diag([1.0] * _LONGEST + [0.0] * count).astype(np.float32)
    to_tokens = np.diag([0.0] * _LONGEST + [1.0] * count).astype(np.float32)
    for half, embeddings in ((spec.encoder, spec.encoder.embeddings[0]), (spec.decoder, spec.decoder.embeddings)):
        embeddings.weight = tokens
        half.scale_embeddings = False
        half.position_encodings.encodings = places
        _norm(half.layer_norm, size)
        layer = half.layer[0]
        _norm(layer.self_attention.layer_norm, size)
        _linear(layer.self_attention.linear[0], np.zeros((3 * size, size)))
        _linear(layer.self_attention.linear[1], np.zeros((size, size)))
        _norm(layer.ffn.layer_norm, size)
        _linear(layer.ffn.linear_0, np.zeros((4, size)))
        _linear(layer.ffn.linear_1, np.zeros((size, 4)))
    attention = spec.decoder.layer[0].attention
    _norm(attention.layer_norm, size)
    # Behind the last token nothing is to be looked at but the end: so all beams come to an end.
    end = _LONGEST + pieces.index("</s>")
    look, keys = np.zeros(size, np.float32), to_places.copy()
    look[end], keys[end, end] = 60.0, 1.0
    _linear(attention.linear[0], _LOUD * to_places)
    attention.linear[0].bias = look
    _linear(attention.linear[1], np.concatenate([keys, to_tokens]))
    _linear(attention.linear[2], _LOUD * to_tokens)
    projection = tokens.copy()
    for old, new in swap.items():
        projection[[pieces.index(old), pieces.index(new)]] = projection[[pieces.index(new), pieces.index(old)]]
    _linear(spec.decoder.projection, projection)
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    spec.config.add_source_eos = True
    spec.validate()
    return spec


def _norm(spec: object, size: int) -> None:
    spec.gamma, spec.beta = np.ones(size, np.float32), np.zeros(size, np.float32)  # type: ignore[attr-defined]


def _linear(spec: object, weight: np.ndarray) -> None:
    spec.weight, spec.bias = weight.astype(np.float32), np.zeros(len(weight), np.float32)  # type: ignore[attr-defined]
