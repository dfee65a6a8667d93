"""Pictures for the people of the demo: an initial on a colour of their own."""

import colorsys
import hashlib
import io

from PIL import Image, ImageDraw, ImageFont
from simcord.backend.cdn import CDN_BASE

SIZE = 128
"""Pixels of a side; the Preview shows them at 40."""


def avatar_url(user_id: int, avatar: str) -> str:
    """Where the simulated Discord expects the picture of a user."""
    return f"{CDN_BASE}/avatars/{user_id}/{avatar}.png"


def draw(name: str) -> bytes:
    """A PNG with the person's initial, always the same for the same name."""
    hue = hashlib.blake2b(name.encode()).digest()[1] / 256
    colour = tuple(round(part * 255) for part in colorsys.hls_to_rgb(hue, 0.42, 0.45))
    image = Image.new("RGB", (SIZE, SIZE), colour)
    font = ImageFont.load_default(size=SIZE * 0.55)
    ImageDraw.Draw(image).text((SIZE / 2, SIZE / 2), name[0], fill="white", font=font, anchor="mm")
    written = io.BytesIO()
    image.save(written, "PNG")
    return written.getvalue()
