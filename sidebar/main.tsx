import { render } from 'preact';
import { App } from './components/App';

const root = document.getElementById('app');
if (!root) throw new Error('sidebar.html has no #app');
render(<App />, root);
