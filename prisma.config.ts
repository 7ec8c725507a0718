import { defineConfig } from 'prisma/config';

/** Only for `prisma generate`: migrations are applied by src/store/migrate.ts. */
export default defineConfig({ schema: 'prisma/schema.prisma' });
