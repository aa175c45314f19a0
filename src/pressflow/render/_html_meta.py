"""What a release page tells machines: schema.org NewsArticle as JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from markupsafe import Markup

from pressflow.config import Settings
from pressflow.model import Role
from pressflow.public import Notice
from pressflow.render import Page, _share
from pressflow.render._story import Figure, Story


def news_article(page: Page, story: Story) -> Markup:
    """The release as schema.org sees it, ready to stand inside a script element."""
    return script_json({key: value for key, value in _article(page, story).items() if value})


def script_json(value: object) -> Markup:
    """JSON that no text inside can break out of: neither `</script>` nor `<!--` survives as such."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)  # every character that means something in HTML is escaped above


def _article(page: Page, story: Story) -> dict[str, Any]:
    settings = page.settings
    organisation = _organisation(settings)
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": page.url,
        "url": page.url,
        "mainEntityOfPage": page.url,
        "headline": page.translation.title,
        "description": page.teaser,
        "dateline": _dateline(story),
        "inLanguage": page.locale,
        "datePublished": page.published.astimezone(settings.zone).isoformat(),
        "dateModified": page.modified.astimezone(settings.zone).isoformat(),
        "keywords": [topic.name for topic in page.topics],
        "author": organisation,
        "publisher": organisation,
        "isAccessibleForFree": True,
        "image": [*_pictures(page, story), *_share_image(page)],
        "correction": [_correction(notice, settings) for notice in page.notices],
        **_languages(page),
    }


def _organisation(settings: Settings) -> dict[str, Any]:
    publisher = settings.publisher
    logo = {"@type": "ImageObject", "url": f"{settings.base_url}icon.svg"}
    address = {"url": publisher.url} if publisher.url else {}
    return {"@type": "Organization", "name": publisher.name, "logo": logo, **address}


def _dateline(story: Story) -> str:
    lines = (line for part in story.body for line in getattr(part, "lines", ()))
    return next((line.text for line in lines if line.role == Role.DATELINE), "")


def _pictures(page: Page, story: Story) -> Iterator[dict[str, Any]]:
    for part in story.body:
        if isinstance(part, Figure):
            yield {
                "@type": "ImageObject",
                "contentUrl": page.url + quote(part.picture.file),
                "width": part.picture.width,
                "height": part.picture.height,
                **({"caption": part.caption.text} if part.caption else {}),
                **({"creditText": part.picture.credit} if part.picture.credit else {}),
            }


def _share_image(page: Page) -> Iterator[dict[str, Any]]:
    if _share.FILE in page.files:
        size = {"width": _share.WIDTH, "height": _share.HEIGHT}
        yield {"@type": "ImageObject", "contentUrl": page.url + _share.FILE, **size}


def _correction(notice: Notice, settings: Settings) -> dict[str, str]:
    at = notice.at.astimezone(settings.zone).isoformat()
    return {"@type": "CorrectionComment", "text": " ".join((notice.title, *notice.lines)), "datePublished": at}


def _languages(page: Page) -> dict[str, Any]:
    """The original with its translations; a translation with its original."""
    source = page.settings.source
    others = [
        {"@type": "NewsArticle", "@id": url, "inLanguage": tag} for tag, url in page.alternates if tag != page.locale
    ]
    original = [other for other in others if other["inLanguage"] == source]
    return {"translationOfWork": original, "isBasedOn": original} if original else {"workTranslation": others}
