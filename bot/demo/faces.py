"""Pictures for the demo: an initial on a colour of their own for each person, and the bot's mark."""

import colorsys
import hashlib
import io

from PIL import Image, ImageDraw, ImageFont
from simcord.backend.cdn import CDN_BASE

SIZE = 128
"""Pixels of a side; the Preview shows them at 40."""


def address(user_id: int, picture: str) -> str:
    """Where the simulated Discord looks for the picture of a user."""
    return f"{CDN_BASE}/avatars/{user_id}/{picture}.png"


def draw(name: str) -> bytes:
    """A PNG with the person's initial, always the same for the same name."""
    hue = hashlib.blake2b(name.encode()).digest()[1] / 256
    colour = tuple(round(part * 255) for part in colorsys.hls_to_rgb(hue, 0.42, 0.45))
    image = Image.new("RGB", (SIZE, SIZE), colour)
    font = ImageFont.load_default(size=SIZE * 0.55)
    ImageDraw.Draw(image).text((SIZE / 2, SIZE / 2), name[0], fill="white", font=font, anchor="mm")
    return _png(image)


def draw_mark() -> bytes:
    """A PNG with the bot's mark, the three circles of the start page."""
    image = Image.new("RGB", (SIZE, SIZE), "#f6f5f1")
    for x, y, colour in ((0.36, 0.62, "#0f5c6ed9"), (0.64, 0.62, "#d98a2bd9"), (0.5, 0.38, "#6b8f4ed9")):
        centre = (x * SIZE, y * SIZE)
        ImageDraw.Draw(image, "RGBA").circle(centre, SIZE * 0.22, fill=colour)
    return _png(image)


def _png(image: Image.Image) -> bytes:
    written = io.BytesIO()
    image.save(written, "PNG")
    return written.getvalue()
