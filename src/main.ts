import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { assertExists } from './base/assert';

mount(App, { target: assertExists(document.getElementById('app'), '#app') });
