/** A page with texts that a browser would run as HTML or script. */
export const hostilePage = `# </script><script>globalThis.ran = "title"</script>

## Get </title><img src=x onerror="globalThis.ran = 'image'">

\`GET /evil/:id\`

| Parameter | Type | Description |
|---|---|---|
| \`__proto__\` | string | <!--<script> \u2028 \u2029 \u202E \0 \`\${ran = 1}\` ]]> |
| \`onload\` | string | &lt;b&gt; "' \\u003c/script> --> \uD800 |
`;
