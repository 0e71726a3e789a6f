import { mount } from "svelte";

import App from "./App.svelte";
import "./app.css";
import { firstView, tauri } from "./lib/ipc/tauri";
import { speak } from "./lib/text/catalogue";
import { Wizard } from "./lib/wizard.svelte";

const target = document.querySelector("#app");
if (!target) throw new Error("The page lacks its root element.");

const wizard = new Wizard(tauri, firstView);
if (firstView) await speak(firstView.language);
else await wizard.subscribe();
target.replaceChildren();
mount(App, { target, props: { wizard } });
// The first view is on the screen now. Subscribing to the later views must not delay it.
if (firstView) await wizard.subscribe();
