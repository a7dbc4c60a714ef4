// <form-host>: a FormHost form in any page. Classic script or ES module; see docs/embedding.md and formhost-embed.d.ts.
(() => {
  'use strict';

  if (!globalThis.customElements || customElements.get('form-host')) {
    return;
  }

  const design = ['theme', 'accent', 'radius', 'font', 'spacing'];
  const flags = ['shared', 'readonly', 'fill', 'submit', 'values'];
  const options = ['url', 'descriptor', 'entry', 'type', 'types', 'lang', ...flags];
  const patience = 20000;
  const greeting = 5000;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host{display:block}:host([hidden]){display:none}:host([fill]){height:40rem}iframe{display:block;width:100%;height:20rem;border:0}:host([fill]) iframe{height:100%}');
  const holding = new WeakSet();
  const passing = new WeakSet();
  let count = 0;

  class FormHostElement extends HTMLElement {
    static formAssociated = true;
    static observedAttributes = ['src', ...options, ...design];

    #internals = this.attachInternals();
    #asked = new Map();
    #frame;
    #origin;
    #id;
    #isDue;
    #isReady;
    #page;
    #isRestyled;
    #pending;
    #value = '';
    #valid = null;
    #timer;
    #form;

    get form() { return this.#internals.form; }
    get name() { return this.getAttribute('name') ?? ''; }
    get type() { return 'form-host'; }
    get valid() { return this.#valid; }
    get value() { return this.#pending?.xml ?? this.#value; }
    set value(xml) {
      if (xml && xml !== this.value) {
        this.load({ xml }).catch(() => {});
      }
    }

    load(document) {
      this.#pending = document;
      document.xml && this.#internals.setFormValue(document.xml);
      return this.#isReady ? this.#deliver() : Promise.resolve();
    }

    validate(options) { return this.#ask('validate', options); }
    submit(options) { return this.#ask('submit', options); }
    reset() { return this.#ask('reset'); }
    setTheme(values) { return this.#ask('theme', values); }

    connectedCallback() {
      addEventListener('message', this.#hear);
      this.#render();
    }

    disconnectedCallback() {
      removeEventListener('message', this.#hear);
      clearTimeout(this.#timer);
      this.#isReady = false;
    }

    attributeChangedCallback(name, before, after) {
      if (before === after || !this.#frame) {
        return;
      }
      if (!design.includes(name)) {
        this.#frame.remove();
        this.#frame = undefined;
        this.#value = '';
        this.#render();
      } else if (this.#isReady) {
        this.#isRestyled = true;
        this.setTheme(this.#design()).catch(() => {});
      }
    }

    formAssociatedCallback(form) {
      this.#form?.removeEventListener('submit', this.#hold, true);
      this.#form = form;
      form?.addEventListener('submit', this.#hold, true);
    }

    formResetCallback() { this.reset().catch(() => {}); }
    formStateRestoreCallback(xml) { this.value = xml; }

    // A new frame for a new address: a frame that goes to another one would make an entry in the page's history.
    #render() {
      if (this.#isDue) {
        return;
      }
      this.#isDue = true;
      queueMicrotask(() => {
        this.#isDue = false;
        if (!this.#frame && this.isConnected && this.getAttribute('src')) {
          this.#make();
        }
      });
    }

    #make() {
      const address = new URL('embed', new URL(this.getAttribute('src'), document.baseURI));
      this.#origin = address.origin;
      this.#id = `f${++count}-${Math.random().toString(36).slice(2)}`;
      address.searchParams.set('id', this.#id);
      for (const name of [...options, ...design]) {
        const given = this.getAttribute(name);
        if (given || (given === '' && flags.includes(name))) {
          address.searchParams.set(name, given || 'true');
        }
      }
      if (this.name) {
        address.searchParams.set('values', 'true');
      }
      const frame = document.createElement('iframe');
      frame.title = this.title || 'Form';
      frame.allow = 'clipboard-write';
      frame.sandbox = 'allow-forms allow-scripts allow-same-origin allow-downloads';
      frame.addEventListener('load', () => {
        this.#post('hello');
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#isReady || this.#tell('error', { code: 'no-answer', message: 'FormHost did not answer: is this page listed in FormHost:Embedding:Origins?' }), greeting);
      });
      frame.src = address.href;
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open', delegatesFocus: true });
      root.adoptedStyleSheets = [sheet];
      root.replaceChildren(frame);
      this.#frame = frame;
      this.#isReady = false;
    }

    #design() {
      return Object.fromEntries(design.map((name) => [name, this.getAttribute(name) ?? undefined]));
    }

    #post(type, fields) {
      this.#frame.contentWindow?.postMessage({ ...fields, formhost: 1, id: this.#id, type }, this.#origin);
    }

    #ask(type, fields) {
      return new Promise((done, refuse) => {
        if (!this.#isReady) {
          refuse(new Error('The form is not ready.'));
          return;
        }
        const request = ++count;
        const timer = setTimeout(() => this.#settle({ request, message: 'FormHost did not answer.' }), patience);
        this.#asked.set(request, { done, refuse, timer });
        this.#post(type, { ...fields, request });
      });
    }

    #settle({ request, ok, message, ...answer }) {
      const asked = this.#asked.get(request);
      this.#asked.delete(request);
      clearTimeout(asked?.timer);
      ok ? asked?.done(answer) : asked?.refuse(new Error(message));
    }

    #deliver() {
      const document = this.#pending ?? (this.#value ? { xml: this.#value } : undefined);
      this.#pending = undefined;
      return document ? this.#ask('load', document) : Promise.resolve();
    }

    #keep({ valid, xml }) {
      this.#valid = valid ?? this.#valid;
      if (typeof xml === 'string') {
        this.#value = xml;
        this.#internals.setFormValue(xml);
      }
    }

    #tell(type, detail) {
      this.dispatchEvent(new CustomEvent(`formhost-${type}`, { detail, bubbles: true, composed: true }));
    }

    #hear = ({ source, origin, data }) => {
      if (source !== this.#frame?.contentWindow || origin !== this.#origin || data?.formhost !== 1 || data.id !== this.#id) {
        return;
      }
      const { formhost, id, type, page, ...detail } = data;
      if (type === 'ready' && page === this.#page) {
        return;
      }
      this.#keep(detail);
      if (type === 'answer') {
        this.#settle(detail);
        return;
      }
      if (type === 'ready') {
        this.#isReady = true;
        clearTimeout(this.#timer);
        this.#isRestyled && this.setTheme(this.#design()).catch(() => {});
        this.#page = page;
        this.#deliver().catch((error) => this.#tell('error', { code: 'load', message: error.message }));
      } else if (type === 'resize' && !this.hasAttribute('fill') && detail.height >= 0) {
        this.#frame.style.height = `${Math.min(detail.height, 30000)}px`;
      }
      this.#tell(type, detail);
    };

    // The page's own form waits for the parameters as they are now: its button is often pressed right after typing.
    #hold = async (event) => {
      const form = event.target;
      const held = [...form.elements].filter((at) => at instanceof FormHostElement && at.name && !at.matches(':disabled'));
      if (!held.length || passing.has(form)) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      if (holding.has(form)) {
        return;
      }
      holding.add(form);
      try {
        const answers = await Promise.all(held.map((at) => (at.#isReady || !at.value ? at.validate({ values: true }) : { valid: true })));
        if (answers.every((answer, index) => answer.valid || held[index].hasAttribute('allow-invalid'))) {
          passing.add(form);
          form.requestSubmit(event.submitter);
        }
      } catch ({ message }) {
        this.#tell('error', { code: 'no-answer', message });
      } finally {
        holding.delete(form);
        passing.delete(form);
      }
    };
  }

  customElements.define('form-host', FormHostElement);
})();
