import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './styles/screen.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connect } from './api/connection.js';
import { Application } from './app/application.js';
import { readyWords } from './words/words.js';

connect();
await readyWords();
const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
createRoot(place).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
