"""What a release page tells machines: schema.org NewsArticle as JSON-LD."""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

from pressflow.render import Page
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
    translation, settings = page.translation, page.settings
    source = settings.source
    organisation = {"@type": "Organization", "name": settings.publisher.name}
    if settings.publisher.url:
        organisation["url"] = settings.publisher.url
    others = [
        {"@type": "NewsArticle", "@id": url, "inLanguage": tag} for tag, url in page.alternates if tag != page.locale
    ]
    datelines = [line for part in story.body for line in getattr(part, "lines", ()) if line.role == "dateline"]
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": page.url,
        "url": page.url,
        "mainEntityOfPage": page.url,
        "headline": translation.title,
        "description": page.teaser,
        "dateline": datelines[0].text if datelines else "",
        "inLanguage": page.locale,
        "datePublished": page.published.astimezone(settings.zone).isoformat(),
        "dateModified": page.modified.astimezone(settings.zone).isoformat(),
        "keywords": [topic.name for topic in page.topics],
        "author": organisation,
        "publisher": organisation,
        "isAccessibleForFree": True,
        "image": [
            {
                "@type": "ImageObject",
                "contentUrl": page.url + part.picture.file,
                "width": part.picture.width,
                "height": part.picture.height,
                **({"caption": part.caption.text} if part.caption else {}),
                **({"creditText": part.picture.credit} if part.picture.credit else {}),
            }
            for part in story.body
            if isinstance(part, Figure)
        ],
        "workTranslation": others if page.locale == source else [],
        "translationOfWork": [o for o in others if o["inLanguage"] == source],
    }
