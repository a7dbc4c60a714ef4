// Logs what the embedded form says, and asks it for what the buttons say.
(() => {
  'use strict';

  const form = document.querySelector('form-host');
  const log = document.getElementById('log');
  const xml = '<?xml version="1.0" encoding="UTF-8"?>\n<instance>\n    <parameter id="host">www.example.org</parameter>\n</instance>';
  const asks = {
    load: () => form.load({ xml }),
    validate: () => form.validate(),
    submit: () => form.submit(),
    reset: () => form.reset(),
    theme: () => form.setTheme({ theme: 'dark', accent: '#8a2be2', radius: '0', spacing: 'compact' }),
  };

  function write(name, said) {
    const line = document.createElement('li');
    const [title, text] = [document.createElement('b'), document.createElement('code')];
    title.textContent = name;
    text.textContent = JSON.stringify(said);
    line.append(title, ' ', text);
    log.prepend(line);
  }

  for (const type of ['ready', 'resize', 'change', 'invalid', 'submit', 'error']) {
    form.addEventListener(`formhost-${type}`, (event) => write(type, event.detail));
  }

  document.addEventListener('click', async (event) => {
    const ask = event.target.dataset?.ask;
    if (ask) {
      try {
        write(`${ask}: answer`, await asks[ask]());
      } catch (error) {
        write(`${ask}: refused`, error.message);
      }
    }
  });
})();
