//! Colours, sizes of letters, spaces, corners and boxes.

use iced::widget::{column, container, row, space};
use iced::{Alignment, Background, Border, Color, Element, Length};

use super::Message;
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::label::{Role, caption, in_language, label};
use crate::kit::theme::Panel;
use crate::kit::tokens::{
    RADIUS_4, RADIUS_8, RADIUS_12, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32,
    SPACE_48,
};
use crate::kit::widget::ground::OnPanel as _;

/// Every colour on a swatch, under its name.
pub(super) fn colours<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.tokens;
    let colours = [
        ("paper", t.paper),
        ("surface", t.surface),
        ("sunken", t.sunken),
        ("ink", t.ink),
        ("ink_2", t.ink_2),
        ("ink_3", t.ink_3),
        ("line", t.line),
        ("line_strong", t.line_strong),
        ("accent", t.accent),
        ("on_accent", t.on_accent),
        ("accent_hover", t.accent_hover),
        ("accent_soft", t.accent_soft),
        ("accent_line", t.accent_line),
        ("amber", t.amber),
        ("amber_soft", t.amber_soft),
        ("amber_line", t.amber_line),
        ("veil", t.veil),
        ("page", t.page),
        ("page_ink", t.page_ink),
        ("selection", t.selection),
    ];
    let swatches = colours.map(|(name, colour)| {
        let swatch = filled(cx, colour, 40.0, RADIUS_4).width(Length::Fill);
        column![swatch, Element::from(caption(cx, name))].width(108.0).spacing(SPACE_4).into()
    });
    wrapped(cx, swatches.into())
}

fn filled<'a>(
    cx: &Context<'a>,
    colour: Color,
    height: f32,
    radius: f32,
) -> container::Container<'a, Message> {
    let line = cx.tokens.line;
    container(space().height(height)).style(move |_| container::Style {
        background: Some(Background::Color(colour)),
        border: Border { color: line, width: 1.0, radius: radius.into() },
        ..container::Style::default()
    })
}

fn wrapped<'a>(cx: &Context<'a>, things: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let line = row(things).spacing(SPACE_8).width(Length::Fill).wrap().vertical_spacing(SPACE_8);
    mirrored(cx.direction(), line)
}

/// Each size of letters in both languages, in the two faces.
pub(super) fn roles<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let roles = [Role::Caption, Role::Body, Role::Story, Role::Card, Role::Title, Role::Big];
    let mut lines = column![].spacing(SPACE_4);
    for role in roles {
        let mut line = row![Element::from(label(cx, format!("{role:?}")).role(role))];
        for translator in [Some(cx.first), cx.second].into_iter().flatten() {
            let language = translator.language();
            let said = in_language(language, language.own_name()).role(role);
            line = line.push(Element::from(said.clone()));
            line = line.push(Element::from(said.serif().strong()));
        }
        let line = line.spacing(SPACE_16).align_y(Alignment::Center).width(Length::Fill);
        lines = lines.push(mirrored(cx.direction(), line));
    }
    lines.into()
}

/// Each space as a bar of its width.
pub(super) fn spaces<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let spaces = [SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, SPACE_48];
    let bars = spaces.map(|width| {
        let name = Element::from(caption(cx, format!("{width}")));
        column![filled(cx, cx.tokens.accent, 16.0, 0.0).width(width), name].into()
    });
    wrapped(cx, bars.into())
}

/// Each radius on a corner.
pub(super) fn radii<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let corners = [RADIUS_4, RADIUS_8, RADIUS_12].map(|radius| {
        let name = Element::from(caption(cx, format!("{radius}")));
        column![filled(cx, cx.tokens.surface, 40.0, radius).width(72.0), name].into()
    });
    wrapped(cx, corners.into())
}

/// Each kind of box.
pub(super) fn panels<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let kinds = [
        Panel::Card,
        Panel::Well,
        Panel::Sunken,
        Panel::Paper,
        Panel::Accent,
        Panel::Amber,
        Panel::Raised,
        Panel::Page,
    ];
    let boxes = kinds.map(|kind| {
        // A box colours what stands in it; a label without a colour takes it.
        container(Element::from(label(cx, format!("{kind:?}"))))
            .padding(SPACE_12)
            .width(132.0)
            .on(cx.tokens, kind)
    });
    wrapped(cx, boxes.into())
}
