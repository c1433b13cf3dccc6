import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { gzipAssets } from "./gzip-assets.js";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Builds the pages into dist/web: `vite build -c src/web/vite.config.ts`. */
export default defineConfig({
  root: here,
  // Relative addresses, so the pages also work below a path of a reverse proxy.
  base: "./",
  publicDir: false,
  plugins: [gzipAssets()],
  worker: { format: "es" },
  build: {
    outDir: fileURLToPath(new URL("../../dist/web", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    sourcemap: false,
    // Inlined scripts and fonts would need a looser Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Gzipping megabytes only to print a number is a good part of the build's time.
    reportCompressedSize: false,
    // The editor is one large piece by nature.
    chunkSizeWarningLimit: 4096,
    rollupOptions: {
      onwarn(warning, warn) {
        // Libraries mark parts for servers that render React; there is none here.
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
      },
    },
  },
});
