// Joins an embedded form to the page around it, by the messages of docs/embedding.md. Only listed origins are spoken to or listened to.
(() => {
  'use strict';

  const most = 30000;
  const state = () => document.getElementById('embed-state').dataset;
  if (parent === window || self.origin === 'null' || !document.getElementById('embed-state')) {
    return;
  }

  const { embed: id, origins: listed, styles, fill } = state();
  const origins = listed.split(' ').map((origin) => (origin === "'self'" ? location.origin : origin));
  const page = Math.random().toString(36).slice(2);
  let host = null;
  let opened = null;
  let queue = Promise.resolve();

  // Out. The origin of the page around is exact before anything is said: no message goes to "*".

  function send(type, fields) {
    if (host) {
      parent.postMessage({ ...fields, formhost: 1, id, type }, host);
    }
  }

  function connect(origin) {
    if (origins.includes(origin)) {
      const isFirst = !host;
      host = origin;
      tellState();
      isFirst && watch();
    }
  }

  function standing(from = document) {
    const { entry = null, softwareType = null, ...data } = from.getElementById('embed-state').dataset;
    const counts = { errors: Number(data.errors), set: Number(data.set) };
    return { valid: data.valid === 'true', counts, entry, softwareType, shared: data.shared === 'true', raw: data.raw === 'true' };
  }

  function tellState() {
    const data = state();
    send('ready', { ...standing(), readOnly: data.readOnly === 'true', ignored: data.ignored ? data.ignored.split(' ') : [], page });
    if (data.fault) {
      send('error', { code: data.faultCode, message: data.fault });
    }
  }

  async function values() {
    const { json, ...report } = await FormHost.report();
    return { ...report, json, parameters: json === null ? null : JSON.parse(json) };
  }

  async function tellChange(from) {
    try {
      send('change', { ...standing(from), ...(host && state().values ? await values() : {}) });
    } catch {
      tellFailure();
    }
  }

  function tellFailure() {
    send('error', { code: 'unreachable', message: 'FormHost cannot be reached.' });
  }

  async function submit(isAnyway) {
    const found = await values();
    if (found.xml !== null && (found.valid || isAnyway)) {
      send('submit', found);
    } else {
      send('invalid', { errors: found.errors });
    }
    return found;
  }

  document.addEventListener('formhost:placed', (event) => tellChange(event.detail));
  document.addEventListener('formhost:failed', tellFailure);
  document.addEventListener('formhost:laid', async (event) => {
    try {
      if (event.detail === 'submit' || event.detail === 'submit-anyway') {
        await submit(event.detail === 'submit-anyway');
      } else {
        await tellChange(document);
      }
    } catch {
      tellFailure();
    }
  });

  // In. Each request is answered by one message that carries its number.

  const requests = new Map(Object.entries({
    async load({ xml, parameters }) {
      const text = xml ?? (typeof parameters === 'string' ? parameters : JSON.stringify(parameters));
      if (typeof text !== 'string' || !text.trim()) {
        throw new Error('Neither xml nor parameters were given.');
      }
      await press('open', { _open: text });
      const { refused } = state();
      if (refused) {
        throw new Error(refused);
      }
      opened = text;
      return standing();
    },
    async validate({ values: isWanted }) {
      await press('check');
      const found = await values();
      if (!found.valid) {
        send('invalid', { errors: found.errors });
      }
      return isWanted === true ? found : { valid: found.valid, errors: found.errors };
    },
    async submit({ anyway }) {
      await press('check');
      return submit(anyway === true);
    },
    async reset() {
      await (opened === null ? FormHost.renew() : press('open', { _open: opened }));
      await tellChange(document);
      return standing();
    },
    theme,
  }));

  async function press(button, fields) {
    if (!await FormHost.press(button, fields)) {
      throw new Error('FormHost cannot be reached.');
    }
  }

  function theme(message) {
    const query = new URLSearchParams();
    for (const name of ['theme', 'accent', 'radius', 'font', 'spacing']) {
      if (message[name] !== undefined && message[name] !== null) {
        query.set(name, message[name]);
      }
    }
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `${styles}?${query}`;
    link.dataset.theme = '';
    return new Promise((done, refuse) => {
      link.onload = () => {
        document.querySelectorAll('link[data-theme]').forEach((old) => old === link || old.remove());
        done({});
      };
      link.onerror = () => {
        link.remove();
        refuse(new Error('A value of the theme was not understood.'));
      };
      document.head.append(link);
    });
  }

  async function answer({ type, request, ...message }) {
    try {
      send('answer', { ...await requests.get(type)(message), to: type, request, ok: true });
    } catch (error) {
      send('answer', { to: type, request, ok: false, message: error.message });
    }
  }

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || !origins.includes(origin) || data?.formhost !== 1 || data.id !== id) {
      return;
    }
    if (data.type === 'hello') {
      connect(origin);
    } else if (origin === host && requests.has(data.type)) {
      queue = queue.then(() => answer(data));
    }
  });

  // The height: of the content, never of the frame, and told once for each value. Alternating heights end at the larger one.

  function watch() {
    if (fill) {
      return;
    }
    const [body, root] = [document.body, document.documentElement];
    let [sent, before, turns] = [0, 0, 0];
    for (const event of ['pointerdown', 'keydown', 'input']) {
      addEventListener(event, () => { turns = 0; }, { capture: true, passive: true });
    }
    const measure = () => {
      const height = Math.min(most, Math.ceil(body.getBoundingClientRect().height));
      turns = height === before ? turns + 1 : 0;
      if (height === sent || (turns > 2 && height < sent)) {
        return;
      }
      [before, sent] = [sent, height];
      root.classList.toggle('sized', height < most);
      send('resize', { height });
    };
    new ResizeObserver(measure).observe(body);
  }

  // Some browsers do not say who embeds; there, the first greeting does.
  let around = location.ancestorOrigins?.[0];
  if (!around && document.referrer) {
    around = new URL(document.referrer).origin;
  }
  connect(around);
})();
