// As in the program: once the page is laid out.
document.body.getBoundingClientRect();
setTimeout(() => window.__TAURI_INTERNALS__.invoke("ready"));
