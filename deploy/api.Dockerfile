# The API, its migrations and the import, as one bundle with its npm packages. Build from the top of the clone.
FROM node:24.21.0-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npx rolldown -c apps/api/rolldown.config.mjs

FROM node:24.21.0-slim
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY --from=build /app/dist/apps/api dist/apps/api
COPY data/reference data/reference
COPY docs/data-map.md docs/data-map.md
USER node
EXPOSE 4301
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]
