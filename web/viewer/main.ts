import { ask } from '../client';
import { graphql } from '../gql';
import { language } from '../language';

const size = graphql(`
  query Size {
    dataset {
      articleCount
    }
  }
`);

document.documentElement.lang = language();
const { dataset } = await ask(size, {});
document.querySelector('#viewer')!.textContent = `quanhe: ${dataset.articleCount}`;
