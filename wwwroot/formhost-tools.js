// What only a script can do, beside making a form live: copy, show secrets, find, follow links into folded parts.
(() => {
  'use strict';

  if (self.origin === 'null') {
    return;
  }

  // Enter adds what stands in a box for it; elsewhere it checks.
  document.addEventListener('keydown', (event) => {
    const button = event.key === 'Enter' && event.target.matches?.('.add input') && event.target.closest('.add').querySelector('button');
    if (button) {
      event.preventDefault();
      button.click();
    }
  });

  // A link to a field opens what it is folded in, and brings its label into sight.
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="#"]');
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target || target.id === 'main') {
      return;
    }
    event.preventDefault();
    for (let at = target.closest('details'); at; at = at.parentElement.closest('details')) {
      at.open = true;
    }
    if (target.tabIndex < 0) {
      target.tabIndex = -1;
    }
    target.focus({ preventScroll: true });
    (target.closest('.field, .item') ?? target).scrollIntoView({ block: document.documentElement.classList.contains('embedded') ? 'nearest' : 'start' });
  });

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('button');
    const name = button?.value.startsWith('member:') && button.closest('.add')?.querySelector('input');
    if (name && !name.value) {
      event.preventDefault();
      name.focus();
    } else if (button?.dataset.reveal) {
      event.preventDefault();
      reveal(button, document.getElementById(button.dataset.reveal));
    } else if (button?.dataset.copy) {
      copy(button);
    }
  });

  function reveal(button, control) {
    const isShown = control.tagName === 'TEXTAREA' ? !control.classList.toggle('masked') : (control.type = control.type === 'text' ? 'password' : 'text') === 'text';
    const [from, to] = isShown ? ['Show', 'Hide'] : ['Hide', 'Show'];
    button.textContent = to;
    button.setAttribute('aria-label', button.getAttribute('aria-label').replace(from, to));
  }

  async function copy(button) {
    const source = document.getElementById(button.dataset.copy);
    const label = button.dataset.label ??= button.textContent;
    try {
      const text = button.dataset.copy === 'xml' ? FormHost.output() : source.value ?? source.textContent;
      await write(text);
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Could not be copied';
    }
    setTimeout(() => { button.textContent = label; }, 1500);
  }

  async function write(text) {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(await text);
      return;
    }
    const area = document.createElement('textarea');
    area.value = await text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }

  document.addEventListener('input', (event) => {
    if (event.target.dataset.filter !== undefined) {
      filter(event.target);
    }
  });

  document.addEventListener('formhost:laid', () => document.querySelectorAll('[data-filter]').forEach((box) => box.value && filter(box)));

  function filter(box) {
    const wanted = box.value.trim().toLowerCase();
    let found = false;
    for (const field of document.querySelectorAll(`${box.dataset.filter} > :is(.field, .list, .section, .entry, li)`)) {
      const text = Array.from(field.querySelectorAll('.title, .name, .hint, a'), (part) => part.textContent).join(' ');
      field.hidden = wanted !== '' && !text.toLowerCase().includes(wanted);
      found ||= !field.hidden;
    }
    document.getElementById(box.getAttribute('aria-describedby')).hidden = found;
  }
})();
