import type { Command } from 'commander';
import { print, printJson } from '../output.js';
import { verb } from '../verb.js';

const FILE = 'docs/reference/openapi.json';

export const openapi = (): Command =>
  verb({
    name: 'openapi',
    summary: 'ghi lại mô tả API (OpenAPI 3.1)',
    description: `Ghi mô tả API vào ${FILE}. Chạy sau khi đổi API, rồi commit cùng thay đổi.`,
    examples: [['openapi', `ghi lại ${FILE}`]],
  }).action(async ({ json }: { readonly json?: true }) => {
    const { writeOpenApi } = await import('../../../api/src/serve.js');
    await writeOpenApi();
    if (json) return printJson({ file: FILE });
    print(`Đã ghi ${FILE}.`);
  });
