// The yardstick, in a process of its own: one Fastify route that answers the HTML it was last told to.
import fastify from 'fastify'

let html = ''
const app = fastify()
app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(html))

process.on('message', (text: string) => {
  html = text
  process.send!('told')
})
process.on('disconnect', () => process.exit())
await app.listen({ port: Number(process.argv[2]), host: '127.0.0.1' })
process.send!('open')
