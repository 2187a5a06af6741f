// What the pages do beyond what they are without it: mark the passage of an article that the address names as
// #start-end, in Unicode code points of the article's text, and copy a citation.
'use strict';

const text = document.querySelector('[data-text]');

/** Takes back what mark has done. */
function unmark() {
  for (const mark of document.querySelectorAll('mark[data-passage]')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
}

/** Marks the code points from start to end, end exclusive, and gives the first element that is marked. */
function mark(start, end) {
  let first;
  for (const paragraph of text.querySelectorAll('[data-start]')) {
    let at = Number(paragraph.dataset.start);
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes) {
      const letters = Array.from(node.data); // by code points
      const from = Math.max(0, start - at);
      const to = Math.min(letters.length, end - at);
      at += letters.length;
      if (from >= to) continue;
      const range = document.createRange();
      const units = (count) => letters.slice(0, count).join('').length;
      range.setStart(node, units(from));
      range.setEnd(node, units(to));
      const element = document.createElement('mark');
      element.dataset.passage = '';
      range.surroundContents(element);
      first ??= element;
    }
  }
  return first;
}

/** Marks what the fragment of the address names, unless the style sheet does. */
function follow() {
  unmark();
  const named = /^#(\d{1,9})-(\d{1,9})$/.exec(location.hash);
  if (!named) return;
  const there = document.getElementById(location.hash.slice(1));
  if (there?.textContent) return;
  mark(Number(named[1]), Number(named[2]))?.scrollIntoView({ block: 'center' });
}

if (text) {
  follow();
  addEventListener('hashchange', follow);
}

for (const citation of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) break; // it is there on secure hosts alone
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = citation.dataset.copy;
  button.setAttribute('aria-describedby', citation.getAttribute('aria-labelledby'));
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(citation.textContent);
    button.textContent = citation.dataset.copied;
    setTimeout(() => (button.textContent = citation.dataset.copy), 2000);
  });
  citation.after(button);
}
