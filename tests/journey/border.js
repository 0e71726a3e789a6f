// What a page would try that runs somebody else's code. `to` is an address at which the test listens.
window.border = {
  reach: {
    fetch: (to) => fetch(to, { mode: "no-cors" }),
    xhr: (to) =>
      new Promise((done) => {
        const request = new XMLHttpRequest();
        request.onloadend = done;
        request.open("GET", to);
        request.send();
      }),
    beacon: (to) => navigator.sendBeacon(to, "key"),
    socket: (to) => border.ends(new WebSocket(to.replace("http", "ws"))),
    events: (to) => border.ends(new EventSource(to)),
    image: (to) => border.element("img", { src: to }),
    imageSet: (to) => border.element("img", { srcset: `${to} 1x` }),
    background: (to) => border.element("div", {}, (div) => (div.style.backgroundImage = `url(${to})`)),
    font: (to) => new FontFace("own", `url(${to})`).load(),
    audio: (to) => border.element("audio", { src: to, preload: "auto" }),
    video: (to) => border.element("video", { src: to, poster: to, preload: "auto" }),
    track: (to) => border.element("track", { src: to }),
    frame: (to) => border.element("iframe", { src: to }),
    frameText: (to) => border.element("iframe", { srcdoc: `<img src="${to}"><script src="${to}"></script>` }),
    object: (to) => border.element("object", { data: to }),
    embed: (to) => border.element("embed", { src: to }),
    script: (to) => border.element("script", { src: to }),
    module: (to) => import(to),
    worker: (to) => border.ends(new Worker(to)),
    workerText: (to) => border.ends(new Worker(URL.createObjectURL(new Blob([`fetch("${to}")`])))),
    serviceWorker: (to) => navigator.serviceWorker.register(to),
    stylesheet: (to) => border.element("link", { rel: "stylesheet", href: to }),
    styleText: (to) => border.element("style", { textContent: `@import url(${to}); body { background: url(${to}) }` }),
    prefetch: (to) => border.element("link", { rel: "prefetch", href: to }),
    preload: (to) => border.element("link", { rel: "preload", as: "script", href: to }),
    modulePreload: (to) => border.element("link", { rel: "modulepreload", href: to }),
    preconnect: (to) => border.element("link", { rel: "preconnect", href: to }),
    lookUp: (to) => border.element("link", { rel: "dns-prefetch", href: to }),
    icon: (to) => border.element("link", { rel: "icon", href: to }),
    manifest: (to) => border.element("link", { rel: "manifest", href: to }),
    base: (to) => border.element("base", { href: to }).then(() => fetch("index.html")),
    ping: (to) => border.element("a", { href: "#here", ping: to }, (link) => link.click()),
    form: (to) => border.element("form", { action: to, method: "post" }, (form) => form.submit()),
    formElsewhere: (to) => border.element("form", { action: to, target: "_blank" }, (form) => form.submit()),
    refresh: (to) => border.element("meta", { httpEquiv: "refresh", content: `0; url=${to}` }),
    inline: (to) => border.element("script", { textContent: `fetch("${to}")` }),
    evaluated: (to) => eval(`fetch("${to}")`),
    handler: (to) => border.element("button", {}, (button) => button.setAttribute("onclick", `fetch("${to}")`) ?? button.click()),
    address: (to) => (location.href = to),
    assigned: (to) => location.assign(to),
    replaced: (to) => location.replace(to),
    link: (to) => border.element("a", { href: to }, (link) => link.click()),
    linkElsewhere: (to) => border.element("a", { href: to, target: "_blank" }, (link) => link.click()),
    opened: (to) => window.open(to),
    download: (to) => border.element("a", { href: to, download: "own.txt" }, (link) => link.click()),
    downloadText: () =>
      border.element("a", { href: URL.createObjectURL(new Blob([border.text])), download: "own.txt" }, (link) =>
        link.click(),
      ),
    text: () => (location.href = "data:text/html,own"),
    textLink: () => border.element("a", { href: "data:text/html,own" }, (link) => link.click()),
    blank: () => (location.href = "about:blank"),
    file: () => (location.href = "file:///etc/hostname"),
    code: (to) => (location.href = `javascript:fetch("${to}")`),
    peer: (to) => new RTCPeerConnection({ iceServers: [{ urls: to.replace("http://", "stun:").replace(/\/.*$/, "") }] }),
  },

  /** What a download would store. */
  text: ["what", "no", "page", "may", "store"].join("-"),

  names: () => Object.keys(border.reach),

  /** Offers a way as a button, because a browser allows more to a person's click than to a script. */
  offer(name, to) {
    const button = document.createElement("button");
    button.textContent = `Try ${name}`;
    button.addEventListener("click", () => void border.reach[name](to));
    document.querySelector("main, #app").prepend(button);
  },

  /** Tries one way, and waits until the browser has done with it what it does. */
  async tries(name, to) {
    try {
      await Promise.race([border.reach[name](to), border.turns(5)]);
    } catch {
      // It was refused at once.
    }
    await border.turns(2);
  },

  element(name, attributes, then = () => undefined) {
    const element = Object.assign(document.createElement(name), attributes);
    document.body.append(element);
    then(element);
    return border.turns(3).finally(() => element.remove());
  },

  ends: (source) => new Promise((done) => (source.onerror = source.onopen = source.onmessage = done)),

  async turns(count) {
    for (let turn = 0; turn < count; turn += 1) await new Promise((done) => setTimeout(done, 20));
  },

  /** What the program answers to a command: the error, or null if it does what is asked. */
  async refusal(command, sent) {
    try {
      await window.__TAURI_INTERNALS__.invoke(command, sent);
      return null;
    } catch (error) {
      return typeof error === "string" ? error : JSON.stringify(error);
    }
  },

  /** What a foreign script could use to listen to the page's own code. */
  altered() {
    const altered = [];
    try {
      Object.prototype.toJSON = () => "own";
      if ({}.toJSON) altered.push("Object.prototype");
      delete Object.prototype.toJSON;
    } catch {
      // It is frozen.
    }
    if (!Object.isFrozen(Object.prototype)) altered.push("not frozen");
    if (window.__TAURI__ !== undefined) altered.push("the global API");
    return altered;
  },

  here: () => [location.origin + location.pathname, document.title],
};
