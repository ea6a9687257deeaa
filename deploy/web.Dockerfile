# The built web behind nginx, which runs without root. Build from the top of the clone.
FROM node:24.21.0-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ENV NX_DAEMON=false
RUN npx nx build web

FROM nginxinc/nginx-unprivileged:1.29.3-alpine
COPY deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /app/dist/apps/web/browser /usr/share/nginx/html
USER nginx
EXPOSE 8080
