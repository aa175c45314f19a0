/* Conveniences on top of pages that work without any script: copy buttons, and search in the newsroom's own index.
   Nothing is loaded from elsewhere and nothing is sent anywhere. Copy this file into your own templates/ folder to
   change it: yours wins. */
"use strict";

(() => {
  /* Every part with data-copy gets a button of that name; it copies the part's words, or the address of a link. */
  const address = document.querySelector("link[rel=canonical]")?.href;
  const status = document.createElement("p");
  status.className = "unseen";
  status.setAttribute("role", "status");

  const wordsOf = (part) => part.href ?? `${part.innerText.trim()}\n${address}`;

  const offerCopy = (part) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = part.dataset.copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(wordsOf(part));
      button.textContent = status.textContent = document.body.dataset.copied;
    });
    button.addEventListener("blur", () => {
      button.textContent = part.dataset.copy;
      status.textContent = "";
    });
    part.parentElement.append(button);
  };

  if (navigator.clipboard) {
    document.body.append(status);
    document.querySelectorAll("[data-copy]").forEach(offerCopy);
  }
})();

(() => {
  const form = document.querySelector("form[data-indexes]");
  if (!form) return;
  const input = form.elements.q;
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  const pattern = document.getElementById("result").content;
  const releases = [];

  /* Small letters without marks, as the index has them. */
  const plain = { æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };
  const fold = (text) =>
    text.toLowerCase().replaceAll("ß", "ss").normalize("NFKD").replace(/\p{M}/gu, "").replace(/[æœøłđðþı]/g, (c) => plain[c]);

  /* A word as typed; and with umlauts that were written out: Kueste finds Küste. */
  const has = (text, word) => text.includes(word) || text.includes(word.replace(/([aou])e/g, (pair, vowel) => vowel));

  const matching = (query) => {
    const words = fold(query).match(/[\p{L}\p{N}_]+(?:[.,]\d+)*/gu) ?? [];
    const all = (text) => words.every((word) => has(text, word));
    const hits = words.length ? releases.filter((release) => all(release.all)) : [];
    const newest = (a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0);
    return hits.sort((a, b) => all(b.heading) - all(a.heading) || newest(a, b));
  };

  const row = (release) => {
    const shown = pattern.cloneNode(true);
    const put = (selector, text) => (shown.querySelector(selector).textContent = text);
    put(".day", release.date);
    put(".corrected", release.corrected ?? "");
    put("a", release.title);
    shown.querySelector("a").href = `../${encodeURIComponent(release.slug)}/index.html`;
    put(".teaser", release.teaser);
    return shown;
  };

  const show = () => {
    const hits = matching(input.value);
    const asked = input.value.trim() !== "" && releases.length;
    found.textContent = !asked ? "" : hits.length ? form.dataset.found.replace("{count}", hits.length) : form.dataset.none;
    results.replaceChildren(...hits.map(row));
  };

  /* Called by each index as it arrives. */
  self.pressflowIndex = ({ releases: more }) => {
    for (const release of more) {
      const heading = fold([release.title, ...release.topics].join(" "));
      releases.push({ ...release, heading, all: `${heading} ${release.words}` });
    }
    show();
  };

  const load = () => {
    for (const name of form.dataset.indexes.split(" ").filter(Boolean)) {
      const script = document.createElement("script");
      script.src = name;
      document.head.append(script);
    }
  };

  input.value = new URLSearchParams(location.search).get("q") ?? "";
  input.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  load();
})();
