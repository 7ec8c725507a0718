import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { WorkspacePage } from './workspace-page.tsx';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <WorkspacePage />
    </StrictMode>,
  );
}
