//! The caseworker's guide as plain values, read from `docs/guide/fr.md`; its pictures; the list of keys.
//!
//! The guide is written in French whatever the window speaks: it is for whoever helps, in France.

pub mod keys;
pub mod pictures;

use std::sync::LazyLock;

use crate::lang::typography::french_spacing;

/// The text as it is written.
const TEXT: &str = include_str!("../../../../docs/guide/fr.md");

static FRENCH: LazyLock<Guide> = LazyLock::new(|| Guide::read(TEXT));

/// The guide: a title, what it is, and its pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guide {
    /// What it is called.
    pub title: String,
    /// What it is, under the title.
    pub lead: String,
    /// Its pages, in order.
    pub pages: Vec<Page>,
}

/// A page: what is to be known of one step or screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// What it is called.
    pub title: String,
    /// The screen it is about, by the name its picture bears; none where it is about no screen.
    pub screen: Option<String>,
    /// Its paragraphs, in order.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph under its head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// What it is about, without its full stop; empty where nobody named it.
    pub head: String,
    /// What it says.
    pub words: String,
}

impl Guide {
    /// The guide that is built in.
    #[must_use]
    pub fn french() -> &'static Self {
        &FRENCH
    }

    /// The number of the page about a screen, from 0.
    #[must_use]
    pub fn page_about(&self, screen: &str) -> Option<usize> {
        self.pages.iter().position(|page| page.screen.as_deref() == Some(screen))
    }

    /// Reads the text: what stands between comment marks is left out, a line of one `#` is the title, of two begins a page,
    /// « écran : » names its screen, and what stands between blank lines is a paragraph.
    fn read(text: &str) -> Self {
        let mut guide = Self::default();
        let text = without_comments(text);
        for part in text.split("\n\n") {
            let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
            if let Some(title) = part.strip_prefix("## ") {
                let title = french_spacing(title);
                guide.pages.push(Page { title, ..Page::default() });
            } else if let Some(title) = part.strip_prefix("# ") {
                guide.title = french_spacing(title);
            } else if let Some(page) = guide.pages.last_mut() {
                match part.strip_prefix(SCREEN) {
                    Some(NONE) => {}
                    Some(screen) => page.screen = Some(screen.to_owned()),
                    None if part.is_empty() => {}
                    None => page.paragraphs.push(Paragraph::read(&part)),
                }
            } else if !part.is_empty() {
                guide.lead = french_spacing(&part);
            }
        }
        guide
    }
}

/// Before the name of a page's screen, and the name of none.
const SCREEN: &str = "écran : ";
const NONE: &str = "aucun";

impl Paragraph {
    fn read(text: &str) -> Self {
        let parts = text.strip_prefix("**").and_then(|rest| rest.split_once("**"));
        let (head, words) = parts.unwrap_or(("", text));
        let head = head.trim_end_matches('.');
        Self { head: french_spacing(head), words: french_spacing(words.trim()) }
    }
}

fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests;
