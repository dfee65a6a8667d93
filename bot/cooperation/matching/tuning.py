"""Tunes the embedding model to creative work: what somebody needs shall lie near to those who do it.

`pip install torch`, then `python -m bot.cooperation.matching.tuning` learns data/tuned.npz anew, on two cores in three
quarters of an hour, or in three hours where they cannot reckon in half precision; run `make words` after it. Only the
scales of the four-bit weights, the biases and the norms are learnt, as the weights themselves can take no more than
sixteen values: J. Kim et al., Memory-Efficient Fine-Tuning of Compressed Large Language Models via sub-4-bit Integer
Quantization, 2023. The aim is that of P. Khosla et al., Supervised Contrastive Learning, 2020: in a batch of needs and
of what answers them, those of one concept belong together. Beside it the model is asked whether a text offers or seeks
work, a place or a thing, so that this stays in its vectors.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final, TypeAlias

import numpy as np

from bot.cooperation.matching.audience import Text
from bot.cooperation.matching.examples import idle, offered, sought
from bot.cooperation.matching.modelfile import BLOCK, TUNED, ModelFile, plain_model
from bot.cooperation.matching.needs import profiles, sentences
from bot.cooperation.matching.neighbours import Sentence
from bot.cooperation.matching.pieces import Pieces
from bot.taxonomy.finding import Taxonomy
from bot.taxonomy.loading import shipped_taxonomy

_LONGEST: Final = 64
"""Tokens of a text that are learnt of."""

_BATCH: Final = 64
_EPOCHS: Final = 2.8
_WARM_UP: Final = 20
"""Steps in which the learning rates rise."""

_LEAST_RATE: Final = 0.02
"""The share of them to which they fall."""

_SCALES_RATE: Final = 5e-3
_OTHERS_RATE: Final = 1e-3
_TEMPERATURE: Final = 0.05
_BY_NEED: Final = 0.4
"""How often another need of the concept stands for what answers it, instead of a profile or its terms."""

_EXAMPLES: Final = 16
"""What is offered, sought or idle in each batch."""

_EXAMPLES_COUNT: Final = 0.3
_STRETCHED: Final = 20.0
"""By how much vectors of length 1 are stretched to tell examples apart."""

_NEVER: Final = -1e4
"""In place of a likeness that is not to be learnt of."""

_WEIGHTS: Final = ("q", "k", "v", "ao", "fi", "fo")
_NORMS: Final = ("aln", "oln")

# By name, as torch is no dependency: what it learns is shipped.
_torch: Any = import_module("torch")
_Tensor: TypeAlias = Any
"""Of torch."""

_IN_HALF_PRECISION: Final = bool(_torch.cpu.get_capabilities().get("avx512_bf16"))
"""Where the processor can, which is twice as fast; where it cannot, it would be twenty times slower."""


@dataclass(frozen=True, slots=True)
class _Lesson:
    """What is learnt of a concept.

    Attributes:
        needs: Its sentences of need.
        answers: Profiles and terms of those who answer them.
        kin: Its wider and narrower concepts, which are neither like it nor unlike.
    """

    needs: list[Text]
    answers: list[Text]
    kin: set[str]


class _Encoder:
    """The model, whose layers learn."""

    def __init__(self) -> None:
        file = ModelFile(plain_model())
        self._file = file
        self._pieces = Pieces(file.vocabulary())
        self._words = _torch.tensor(file.weights("emb.word")).view(-1, file.width)
        self._places = _torch.tensor(file.floats("emb.pos")).view(-1, file.width)
        self._sort = _torch.tensor(file.floats("emb.type"))[: file.width]
        self._norm = [_torch.tensor(file.floats(f"emb.ln.{part}")) for part in "wb"]
        self._layers = [self._layer(number) for number in range(file.layers)]

    def _layer(self, number: int) -> Mapping[str, _Tensor]:
        layer: dict[str, _Tensor] = {}
        for name in _WEIGHTS:
            bias = _torch.tensor(self._file.floats(f"l{number}.{name}.b")).requires_grad_()
            weights = _torch.tensor(self._file.weights(f"l{number}.{name}.w")).view(len(bias), -1, BLOCK)
            factors = _torch.ones(*weights.shape[:2], 1).requires_grad_()
            layer |= {f"{name}.w": weights, f"{name}.b": bias, f"{name}.factors": factors}
        for name in (f"{norm}.{part}" for norm in _NORMS for part in "wb"):
            layer[name] = _torch.tensor(self._file.floats(f"l{number}.{name}")).requires_grad_()
        return layer

    def factors(self) -> list[_Tensor]:
        """By what the scales are multiplied, to be learnt."""
        return [value for layer in self._layers for name, value in layer.items() if name.endswith(".factors")]

    def others(self) -> list[_Tensor]:
        """The biases and norms, to be learnt."""
        return [value for layer in self._layers for value in layer.values() if value.ndim == 1]

    def vectors(self, texts: Sequence[str]) -> _Tensor:
        """A row of length 1 for each text."""
        rows = [self._tokens(text) for text in texts]
        tokens = _torch.nn.utils.rnn.pad_sequence([_torch.tensor(row) for row in rows], batch_first=True)
        there = _torch.arange(tokens.shape[1])[None] < _torch.tensor([len(row) for row in rows])[:, None]
        hidden = self._normed(self._words[tokens] + self._places[: tokens.shape[1]] + self._sort, *self._norm)
        with _torch.autocast("cpu", dtype=_torch.bfloat16, enabled=_IN_HALF_PRECISION):
            for layer in self._layers:
                hidden = self._through(layer, hidden, there)
        summed = (hidden.float() * there[..., None]).sum(1)
        return _torch.nn.functional.normalize(summed / there.sum(1, keepdim=True), dim=-1)

    def _tokens(self, text: str) -> list[int]:
        tokens = self._pieces.tokens(text)
        return [*tokens[: _LONGEST - 1], tokens[-1]] if len(tokens) > _LONGEST else tokens

    def _through(self, layer: Mapping[str, _Tensor], hidden: _Tensor, there: _Tensor) -> _Tensor:
        def linear(name: str, given: _Tensor) -> _Tensor:
            weights = (layer[f"{name}.w"] * layer[f"{name}.factors"]).flatten(1)
            return _torch.nn.functional.linear(given, weights, layer[f"{name}.b"])

        def headed(name: str) -> _Tensor:
            return linear(name, hidden).unflatten(-1, (self._file.heads, -1)).transpose(1, 2)

        attend = _torch.nn.functional.scaled_dot_product_attention
        seen = attend(headed("q"), headed("k"), headed("v"), attn_mask=there[:, None, None, :])
        hidden = self._normed(hidden + linear("ao", seen.transpose(1, 2).flatten(2)), layer["aln.w"], layer["aln.b"])
        inner = _torch.nn.functional.gelu(linear("fi", hidden))
        return self._normed(hidden + linear("fo", inner), layer["oln.w"], layer["oln.b"])

    def _normed(self, hidden: _Tensor, weight: _Tensor, bias: _Tensor) -> _Tensor:
        return _torch.nn.functional.layer_norm(hidden, (self._file.width,), weight, bias, self._file.epsilon)

    def write(self) -> None:
        """Write what was learnt for shipping."""
        learnt: dict[str, _Tensor] = {}
        for number, layer in enumerate(self._layers):
            for name in _WEIGHTS:
                factors = layer[f"{name}.factors"].detach().numpy().reshape(-1)
                scales = self._file.scales(f"l{number}.{name}.w") * factors
                learnt[f"l{number}.{name}.w"] = scales.astype(np.float16)
            learnt |= {f"l{number}.{name}": value.detach().numpy() for name, value in layer.items() if value.ndim == 1}
        np.savez_compressed(TUNED, **learnt)


def _lessons(taxonomy: Taxonomy) -> dict[str, _Lesson]:
    lessons = {concept.id: _Lesson([], [], set()) for concept in taxonomy.concepts}
    for concept in taxonomy.concepts:
        for wider in taxonomy.parents(concept.id):
            lessons[concept.id].kin.add(wider.id)
            lessons[wider.id].kin.add(concept.id)
    said = sentences(taxonomy)
    for sentence in said:
        _keep(lessons[sentence.concept].answers if sentence.terms else lessons[sentence.concept].needs, sentence)
    for profile in profiles(taxonomy):
        _keep(lessons[profile.concept].answers, profile)
    return lessons


def _keep(said: list[Text], sentence: Sentence) -> None:
    said.append(Text(sentence.language, sentence.text))


def _examples() -> list[tuple[int, str]]:
    """What is offered, sought or idle, each with the number of its sort."""
    sides = (("offered", offered()), ("sought", sought()), ("", idle()))
    named = [(side + each.group, each.text) for side, examples in sides for each in examples]
    sorts = sorted({sort for sort, _ in named})
    return [(sorts.index(sort), text) for sort, text in named]


def _batches(lessons: Mapping[str, _Lesson], chance: random.Random) -> Iterator[list[tuple[str, str, str]]]:
    """Without end: a concept, a need of it, and in another language what answers that."""
    needs = [(concept, said) for concept, lesson in lessons.items() for said in lesson.needs]
    while True:
        chance.shuffle(needs)
        for start in range(0, len(needs) - _BATCH + 1, _BATCH):
            chosen = needs[start : start + _BATCH]
            yield [(concept, said.text, _answer(lessons[concept], said, chance)) for concept, said in chosen]


def _answer(lesson: _Lesson, need: Text, chance: random.Random) -> str:
    among = lesson.needs if chance.random() < _BY_NEED else lesson.answers
    return chance.choice([said for said in among if said.language != need.language] or lesson.answers).text


def _missed(needs: _Tensor, answers: _Tensor, concepts: Sequence[str], lessons: Mapping[str, _Lesson]) -> _Tensor:
    """How far needs and answers are from lying together by concept."""
    alike = _torch.tensor([[one == other for other in concepts] for one in concepts])
    kin = _torch.tensor([[other in lessons[one].kin for other in concepts] for one in concepts])
    likeness = (needs @ answers.T / _TEMPERATURE).masked_fill(kin, _NEVER)
    aim = alike / alike.sum(1, keepdim=True)
    ways = (likeness.log_softmax(1), likeness.T.log_softmax(1))
    return sum(-(aim * way).sum(1).mean() / 2 for way in ways)


def tune(epochs: float = _EPOCHS) -> None:
    """Learn, tell how it goes, and write what was learnt."""
    chance = random.Random(1)  # noqa: S311 - what is drawn need not be a secret
    _torch.manual_seed(1)
    lessons, examples = _lessons(shipped_taxonomy()), _examples()
    encoder = _Encoder()
    told_apart = _torch.nn.Linear(encoder.vectors([""]).shape[1], 1 + max(sort for sort, _ in examples))
    rates = (
        {"params": encoder.factors(), "lr": _SCALES_RATE},
        {"params": [*encoder.others(), *told_apart.parameters()], "lr": _OTHERS_RATE},
    )
    optimizer = _torch.optim.AdamW(rates, weight_decay=0.0)
    steps = int(epochs * sum(len(lesson.needs) for lesson in lessons.values()) / _BATCH)

    def rate(step: int) -> float:
        return min(1.0, (step + 1) / _WARM_UP) * max(_LEAST_RATE, 1 - step / steps)

    falling = _torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    for step, batch in zip(range(steps), _batches(lessons, chance), strict=False):
        concepts, needs, answers = zip(*batch, strict=True)
        sorts, texts = zip(*chance.sample(examples, _EXAMPLES), strict=True)
        vectors = encoder.vectors([*needs, *answers, *texts]).split([len(needs), len(answers), len(texts)])
        missed = _missed(vectors[0], vectors[1], concepts, lessons)
        guessed = told_apart(vectors[2]) * _STRETCHED
        loss = missed + _EXAMPLES_COUNT * _torch.nn.functional.cross_entropy(guessed, _torch.tensor(sorts))
        optimizer.zero_grad()
        loss.backward()
        _torch.nn.utils.clip_grad_norm_([*encoder.factors(), *encoder.others()], 1.0)
        optimizer.step()
        falling.step()
        print(f"{step + 1} of {steps}: {loss.item():.3f}", flush=True)  # noqa: T201 - who runs it wants to see it
    encoder.write()


if __name__ == "__main__":
    tune()
