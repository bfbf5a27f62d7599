import { ConfigFaulty, readConfig, serve } from './serve.js';

try {
  const { url } = await serve(readConfig(process.env));
  console.log(`dti-ledger đang chạy ở ${url} (tài liệu API: ${url}/api/docs). Dừng: Ctrl+C.`);
} catch (error) {
  // A setting is the operator's to correct, so they read the sentence; anything else needs its trace.
  console.error(error instanceof ConfigFaulty ? error.message : error);
  process.exitCode = 1;
}
