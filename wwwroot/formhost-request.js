// The page of a sent request looks again by itself, and puts what came back in its place. Without scripts a refresh of the page does the same.
(() => {
  'use strict';

  const plan = () => {
    const waiting = document.querySelector('[data-look]');
    if (waiting) setTimeout(() => look(waiting.dataset.look), Number(waiting.dataset.seconds) * 1000);
  };

  const look = async (address) => {
    try {
      const answer = await fetch(address, { method: 'POST' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      Idiomorph.morph(document.querySelector('main'), page.querySelector('main'));
      document.title = page.title;
    } catch {
      // FormHost does not answer: it may again.
    }
    plan();
  };

  plan();
})();
