import { createRoot } from 'react-dom/client'

// One Chinese line, as ours has many: the first one costs the fonts, in any app for these users.
const root = document.querySelector('#root')
if (root) createRoot(root).render(<button>开始第一份报价</button>)
