/** Types of FormHost's element for other pages, `<form-host>`, and of its messages; see docs/embedding.md. */

/** Fields of every message. */
export interface FormHostEnvelope {
  /** The protocol's version. */
  formhost: 1;
  /** The embed's id, from its address. */
  id: string;
}

/** How the form stands, without any of its values. */
export interface FormHostState {
  /** Nothing is wrong. From the raw view: the text is well-formed instance XML. */
  valid: boolean;
  counts: { errors: number; set: number };
  /** The entry's id, a key of the descriptor's `software-type`. */
  entry: string | null;
  softwareType: string | null;
  shared: boolean;
  /** The raw view is shown, since there is no form for these parameters. */
  raw: boolean;
}

export interface FormHostProblem {
  /** A JSON Pointer to the value; empty for the whole document. */
  pointer: string;
  /** For the operator, in the words of the form. */
  message: string;
}

export interface FormHostValues {
  valid: boolean;
  errors: FormHostProblem[];
  /** The instance XML; null where XML cannot carry a value. */
  xml: string | null;
  /** The parameters as JSON text, digits as typed; null from the raw view. */
  json: string | null;
  /** The same parsed: numbers beyond 2^53 are rounded here. */
  parameters: Record<string, unknown> | null;
  softwareType: string | null;
  shared: boolean;
  serialisation: 'xml' | 'json-in-xml' | null;
  entry: string | null;
  /** The URL of the software release; null where it cannot be derived. */
  release: string | null;
}

export interface FormHostReady extends FormHostState {
  readOnly: boolean;
  /** Options of the address that were not understood. */
  ignored: string[];
}

export interface FormHostFault {
  code: string;
  message: string;
}

/** The design; what is left out is as usual. */
export interface FormHostTheme {
  theme?: 'auto' | 'light' | 'dark';
  /** `#rgb` or `#rrggbb`; made darker or lighter until it is readable. */
  accent?: string;
  /** 0 to 24, in pixels. */
  radius?: string;
  /** `system`, `sans`, `serif`, `mono`, or the name of a font of the device. */
  font?: string;
  spacing?: 'compact' | 'normal' | 'relaxed';
}

export type FormHostDocument = { xml: string } | { parameters: Record<string, unknown> | string };

/** What the form says. */
export type FormHostOut = FormHostEnvelope & (
  | ({ type: 'ready'; page: string } & FormHostReady)
  | { type: 'resize'; height: number }
  | ({ type: 'change' } & FormHostState & Partial<FormHostValues>)
  | { type: 'invalid'; errors: FormHostProblem[] }
  | ({ type: 'submit' } & FormHostValues)
  | ({ type: 'error' } & FormHostFault)
  | { type: 'answer'; to: string; request: number; ok: true }
  | { type: 'answer'; to: string; request: number; ok: false; message: string }
);

/** What the form understands. `request` comes back in the answer. */
export type FormHostIn = FormHostEnvelope & (
  | { type: 'hello' }
  | FormHostRequest & { request: number }
);

export type FormHostRequest =
  | ({ type: 'load' } & FormHostDocument)
  | { type: 'validate'; values?: boolean }
  | { type: 'submit'; anyway?: boolean }
  | { type: 'reset' }
  | ({ type: 'theme' } & FormHostTheme);

export interface FormHostEventMap {
  'formhost-ready': CustomEvent<FormHostReady>;
  'formhost-resize': CustomEvent<{ height: number }>;
  'formhost-change': CustomEvent<FormHostState & Partial<FormHostValues>>;
  'formhost-invalid': CustomEvent<{ errors: FormHostProblem[] }>;
  'formhost-submit': CustomEvent<FormHostValues>;
  'formhost-error': CustomEvent<FormHostFault>;
}

export interface FormHostElement extends HTMLElement {
  /** The form that carries the instance XML under this element's `name`. */
  readonly form: HTMLFormElement | null;
  readonly name: string;
  readonly type: 'form-host';
  /** Whether the form was valid when it last said so; null before. */
  readonly valid: boolean | null;
  /** The instance XML as last known: kept up with each change where there is a `name` or `values`. Setting it loads it. */
  value: string;
  /** Loads parameters, at once or when the form is ready. */
  load(document: FormHostDocument): Promise<void | FormHostState>;
  /** Checks, and shows what is wrong. */
  validate(options?: { values?: boolean }): Promise<Pick<FormHostValues, 'valid' | 'errors'> & Partial<FormHostValues>>;
  /** Checks, and sends `formhost-submit` or `formhost-invalid`. */
  submit(options?: { anyway?: boolean }): Promise<FormHostValues>;
  /** Goes back to what was loaded, or to an empty form. */
  reset(): Promise<FormHostState>;
  setTheme(values: FormHostTheme): Promise<void>;
  addEventListener<K extends keyof FormHostEventMap>(type: K, listener: (event: FormHostEventMap[K]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'form-host': FormHostElement;
  }
}
