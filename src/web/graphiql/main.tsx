import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { fetchGraphql } from "./fetch-graphql.js";
import { pageStorage } from "./page-storage.js";
import "./page.css";
import { documentOf, questions } from "./questions.js";

const tabs = questions.map((question) => ({ query: documentOf(question) }));
const root = document.querySelector("#root");

if (root !== null) {
  createRoot(root).render(
    <GraphiQL
      fetcher={fetchGraphql}
      storage={pageStorage(localStorage)}
      defaultTabs={tabs}
      defaultQuery=""
      shouldPersistHeaders={false}
      schemaDescription
      inputValueDeprecation
    >
      <GraphiQL.Logo>
        <span className="graphiql-logo-link">chipgraph</span>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
