import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The host stays the browser's, so that the server knows the page that asks as its own.
const api = { target: `http://127.0.0.1:${process.env.PORT ?? 4000}`, changeOrigin: false };

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { port: 5173, proxy: { '/graphql': api, '/graphiql': api, '/auth': api, '/export': api, '/import': api } },
  build: {
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'charts', test: /node_modules[\\/]@mui[\\/]x-/, includeDependenciesRecursively: false },
            { name: 'mui', test: /node_modules[\\/](@mui|@emotion)/ },
            { name: 'react-admin', test: /node_modules/ },
          ],
        },
      },
    },
  },
});
