"""Whether the demo's pages work, asked over HTTP as a browser would."""

from urllib.parse import urlsplit

from aiohttp import ClientResponse, ClientSession

from bot.demo.page import personas
from bot.errors import StartError


async def check_pages(address: str) -> None:
    """Read the start page, open a room, and read that.

    Raises:
        StartError: One of them did not answer as it should.
    """
    async with ClientSession() as browser:
        page = await _read(await browser.get(address))
        room = page.partition('name="room" value="')[2].partition('"')[0]
        form = {"as": personas()[0].slug, "room": room}
        sent = await browser.post(f"{address}open", data=form, allow_redirects=False)
        target = urlsplit(sent.headers.get("Location", ""))
        if sent.status != 303 or not target.fragment:
            raise StartError("The demo could not open a room.")
        origin = f"{target.scheme}://{target.netloc}"
        await _read(await browser.get(f"{origin}/"))
        capability = {"X-Simcord-Capability": target.fragment}
        shown = await _read(await browser.post(f"{origin}/api/pages", json={}, headers=capability))
        if '"messages"' not in shown:
            raise StartError("The demo opened a room, but it shows nothing.")


async def _read(answer: ClientResponse) -> str:
    if answer.status != 200:
        message = f"The demo answered {answer.status} at {answer.url.path}."
        raise StartError(message)
    return await answer.text()
