// Makes FormHost's forms live. Without it everything works by posting the form; no rule of a form is known here.
(() => {
  'use strict';

  // In a sandbox without an origin of its own nothing can be asked in the background: the form works by posting.
  if (self.origin === 'null') {
    return;
  }

  const typingPause = 400;
  const root = document.documentElement;
  const form = () => document.querySelector('form[data-form]');
  let edits = 0;
  let pages = 0;
  let timer = 0;
  let isLeaving = false;

  root.classList.add('scripted');

  // Posting

  function post(name, value, address, fields = {}, headers = {}, signal = undefined) {
    const body = new URLSearchParams(new FormData(form()));
    for (const field of Object.entries({ ...fields, [name]: value })) {
      body.set(...field);
    }
    return fetch(address ?? form().action, { method: 'POST', body, headers, signal });
  }

  async function page(response) {
    if (!(response.headers.get('Content-Type') ?? '').startsWith('text/html')) {
      throw new Error(`${response.status}`);
    }
    const reply = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!reply.querySelector('form[data-form]')) {
      throw Object.assign(new Error(`${response.status}`), { told: told(reply) });
    }
    return reply;
  }

  // What a page that is no form says.
  function told(reply) {
    return Array.from(reply.querySelectorAll('main :is(h1, p)'), (part) => part.textContent.trim()).slice(0, 2).join(': ');
  }

  // Tells other scripts of this page, such as the one of an embedded form.
  function tell(name, detail) {
    document.dispatchEvent(new CustomEvent(`formhost:${name}`, { detail }));
  }

  function report(text) {
    const trouble = document.getElementById('trouble');
    if (trouble) {
      trouble.textContent = text;
    }
  }

  // While typing: messages, output and counts only. A preview that is under way when anything else is asked for is given up.

  let underWay = new AbortController();
  let last = {};
  // A control was left since fields could last come and go.
  let isOwed = false;

  // Nothing moves under a pressed pointer: its click would miss. A list that opens may keep the release to itself.
  let released = Promise.resolve();

  addEventListener('pointerdown', () => {
    released = new Promise((done) => {
      addEventListener('pointerup', () => setTimeout(done), { capture: true, once: true });
      setTimeout(done, 1000);
    });
  }, true);

  async function preview(isDone) {
    underWay.abort();
    const { signal } = underWay = new AbortController();
    isOwed ||= isDone;
    try {
      const asked = { edits, pages };
      const reply = last.edits === edits && last.pages === pages ? last.reply : await page(await post('_do', 'preview', undefined, {}, {}, signal));
      await released;
      if (signal.aborted || asked.edits !== edits || asked.pages !== pages || !form()) {
        return;
      }
      last = { ...asked, reply };
      const mayLay = isOwed;
      isOwed = false;
      if (mayLay && outline(reply) !== outline(document)) {
        lay(reply, true);
        tell('laid', 'preview');
      } else {
        place(reply, isDone);
        tell('placed', reply);
      }
    } catch (error) {
      if (!signal.aborted) {
        report(error.told ?? 'FormHost cannot be reached. What you typed is still here.');
        tell('failed');
      }
    }
  }

  // Which fields there are, and of which kind: what was typed may bring others, end them, or ask for something else.
  const shaping = [':is(.field, .list, .section, .item)[id]', 'label', 'legend', 'summary > .title', 'summary > .tag', '.facts', 'select', 'textarea', 'option', 'input']
    .map((part) => `:is(.fields, .others) ${part}`).join();

  function outline(page) {
    return Array.from(page.querySelectorAll(shaping), (part) => (
      part.matches('.field, .list, .section, .item') ? part.id
        : part.matches('input') ? part.type === 'radio'
          : part.matches('select, textarea') ? part.tagName : part.textContent)).join('\n');
  }

  function place(reply, isDone) {
    for (const part of document.querySelectorAll('[data-live]')) {
      const next = reply.getElementById(part.id);
      const waits = !isDone && part.classList.contains('errors') && !part.hasChildNodes();
      if (next && !waits && !part.contains(document.activeElement) && part.innerHTML !== next.innerHTML) {
        part.replaceChildren(...next.cloneNode(true).childNodes);
        if (part.classList.contains('errors')) {
          mark(part, reply);
        }
      }
    }
    for (const field of document.querySelectorAll('.fields :is(.field, .list, .section), .others :is(.field, .list, .section)')) {
      const next = reply.getElementById(field.id);
      for (const mark of next ? ['set', 'amiss'] : []) {
        field.classList.toggle(mark, next.classList.contains(mark));
      }
    }
    report('');
  }

  function mark(errors, reply) {
    const frame = errors.closest('.field, .list, .section, .raw');
    const next = frame && reply.getElementById(frame.id);
    if (!next) {
      return;
    }
    frame.classList.toggle('wrong', next.classList.contains('wrong'));
    for (const control of frame.querySelectorAll('input[id], select[id], textarea[id]')) {
      const said = reply.getElementById(control.id)?.getAttribute('aria-invalid');
      said ? control.setAttribute('aria-invalid', said) : control.removeAttribute('aria-invalid');
    }
  }

  document.addEventListener('input', (event) => {
    if (event.target.form === form() && event.target.name && !event.target.name.startsWith('_show')) {
      edits++;
      retyped.add(event.target.name);
      clearTimeout(timer);
      timer = setTimeout(preview, typingPause, false);
    }
  });

  document.addEventListener('change', (event) => {
    if (event.target.dataset.choose !== undefined) {
      edits++;
      change({ name: '_do', value: 'choose:', dataset: {} }, event.target.id);
    } else if (event.target.form === form() && event.target.name && !event.target.name.startsWith('_show')) {
      clearTimeout(timer);
      preview(true);
    }
  });

  // Buttons: the whole page is made anew and laid over this one. A reply older than the last edit is asked for again.

  let work = null;

  // One at a time: what is pressed meanwhile was meant for a page that is about to change.
  function change(button, ...rest) {
    return work ? Promise.resolve(false) : run(button, ...rest);
  }

  function run(...press) {
    work = doChange(...press).finally(() => { work = null; });
    return work;
  }

  async function doChange(button, origin, address, fields) {
    clearTimeout(timer);
    underWay.abort();
    retyped.clear();
    const places = origin === undefined ? undefined : [button.dataset.then ?? '', ...trail(origin)];
    form()?.setAttribute('aria-busy', 'true');
    try {
      let reply, asked;
      do {
        asked = edits;
        reply = await page(await post(button.name, overtaken(button.value) ? 'choose:' : button.value, address, fields));
      } while (asked !== edits);
      lay(reply);
      report('');
      if (address && address !== location.href) {
        history.replaceState(null, '', address);
      }
      settle(button.value, places);
      tell('laid', button.value);
      return true;
    } catch (error) {
      report(error.told ?? 'FormHost cannot be reached. What you typed is still here; try again.');
      tell('failed');
      return false;
    } finally {
      form()?.removeAttribute('aria-busy');
    }
  }

  // What is typed into a field while it is being reset counts.
  const retyped = new Set();

  function overtaken(action) {
    return action.startsWith('reset:') && Array.from(retyped).some((name) => `${name}/`.startsWith(`${action.slice(6)}/`));
  }

  // What was typed for a button to take over is kept where no button was pressed.
  const untaken = '[name^="new:"], [name^="newvalue:"], [name^="lines:"], [name^="key:"], [name="_open"]';

  function lay(reply, isPreview) {
    pages++;
    document.title = reply.title;
    Idiomorph.morph(document.querySelector('main'), reply.querySelector('main'), {
      morphStyle: 'outerHTML',
      ignoreActiveValue: false,
      callbacks: {
        beforeNodeMorphed: (node) => !(node.dataset?.keep !== undefined || (isPreview && node.matches?.(untaken))),
        beforeAttributeUpdated: (name, node, kind) => !(name === 'open' && kind === 'remove' && node.tagName === 'DETAILS' && reply.getElementById(node.id)?.dataset.closed === undefined),
      },
    });
  }

  function trail(origin) {
    const places = [];
    for (let at = document.getElementById(origin) ?? document.activeElement; at; at = at.parentElement) {
      if (at.id) {
        places.push(at.id);
      }
    }
    return places;
  }

  // After a button the focus goes where work goes on: to the summary of problems, to what was added, else near the button.
  function settle(action, places) {
    const summary = document.querySelector('[data-focus]');
    if (summary && (places || summary.matches('.problem'))) {
      summary.focus();
      return;
    }
    if (!places) {
      return;
    }
    const added = action.startsWith('add:') && places.map((id) => document.getElementById(id)).find((at) => at?.matches('.list'));
    const undo = action.startsWith('remove:') && document.querySelector('[data-undo]');
    if (undo) {
      undo.focus({ preventScroll: true });
      return;
    }
    const named = action.startsWith('member:') && places.map((id) => document.getElementById(id)).find((at) => at?.matches('.section, .others, .fields, .item, .variants'));
    const target = (added && added.querySelector(':scope > .items > li:last-child :is(input:not([type=hidden]), select, textarea)'))
      || (named && Array.from(named.querySelectorAll('.entry')).at(-1)?.querySelector(':scope > :is(.field, .list, .section) :is(input:not([type=hidden]), select, textarea, button)'));
    const asked = action.startsWith('other:') && document.getElementsByName(`new:${action.slice(6)}`)[0];
    if (target || asked) {
      (target || asked).focus();
    } else if (!document.activeElement || document.activeElement === document.body) {
      const near = places.map((id) => document.getElementById(id)).find((at) => at && at !== document.body);
      (near?.querySelector('input:not([type=hidden]), select, textarea, button:not([tabindex="-1"], :disabled)') ?? document.getElementById('main'))?.focus();
    }
  }

  document.addEventListener('submit', (event) => {
    const button = event.submitter;
    if (event.target !== form() || !button || button.dataset.plain !== undefined) {
      isLeaving = true;
      setTimeout(() => { isLeaving = false; }, 1000);
      return;
    }
    event.preventDefault();
    change(button, button.id, elsewhere(button));
  });

  // A fragment alone only says where the page opens without a script.
  function elsewhere(button) {
    const address = button.getAttribute('formaction');
    return address && !address.includes('#') ? button.formAction : undefined;
  }

  // Going back to a page that was left shows what was typed there. It is kept where browsers keep the forms that they posted; not so with secrets.

  addEventListener('beforeunload', (event) => {
    if (edits + pages > 0 && form()) {
      keep();
    }
    if (edits > 0 && !isLeaving && form() && !root.classList.contains('embedded')) {
      event.preventDefault();
    }
  });

  function keep() {
    if (Array.from(document.querySelectorAll('.secret :is(input, textarea)')).some((control) => control.value)) {
      return;
    }
    try {
      history.replaceState({ ...history.state, formhost: new URLSearchParams(new FormData(form())).toString() }, '');
    } catch {
      // More than a browser keeps: the page is as it was opened, then.
    }
  }

  async function takeUp(body) {
    try {
      const posted = new URLSearchParams(body);
      posted.set('_do', 'preview');
      const reply = await page(await fetch(form().action, { method: 'POST', body: posted }));
      if (edits === 0) {
        lay(reply);
        for (const box of document.querySelectorAll(untaken)) {
          box.value = posted.get(box.name) ?? box.value;
        }
        edits++;
        tell('laid', 'preview');
      }
    } catch {
      report('FormHost cannot be reached, so what you had typed here is not shown.');
    }
  }

  if (history.state?.formhost && form() && performance.getEntriesByType('navigation')[0]?.type === 'back_forward') {
    takeUp(history.state.formhost);
  }

  document.querySelector('[data-focus]')?.focus();

  // For the other scripts of the page. The focus stays where it is, unless there are problems to show.
  window.FormHost = {
    /** Does what a button of the page does, with fields that are not on it; false where FormHost cannot be reached. */
    press: async (value, fields) => {
      while (work) {
        await work;
      }
      return run({ name: '_do', value }, undefined, undefined, fields);
    },
    /** What comes out of the form. */
    report: async () => {
      const response = await post('_do', 'check', undefined, undefined, { Accept: 'application/json' });
      if (!response.ok) {
        throw new Error(`${response.status}`);
      }
      return response.json();
    },
    /** The instance XML, secrets in clear. */
    output: async () => (await post('_do', 'download')).text(),
    /** Makes the form as it was at first. */
    renew: async () => lay(await page(await fetch(form().action))),
  };
})();
