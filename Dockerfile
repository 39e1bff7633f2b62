# Zonewise without network and without root: docker run --rm --network none -v "$PWD:/data:ro" zonewise check .
FROM node:22-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts && node node_modules/esbuild/install.js
COPY . .
RUN npm run build -- --production

FROM gcr.io/distroless/nodejs22-debian12:nonroot
COPY --from=build /build/package.json /build/LICENSE /zonewise/
COPY --from=build /build/dist/cli.js /build/dist/mcp.js /build/dist/server.js /build/dist/licenses.txt /zonewise/dist/
COPY --from=build /build/dist/server /zonewise/dist/server
COPY --from=build /build/docs/rules /zonewise/docs/rules
WORKDIR /data
ENTRYPOINT ["/nodejs/bin/node", "/zonewise/dist/cli.js"]
CMD ["help"]
