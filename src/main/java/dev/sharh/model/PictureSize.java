package dev.sharh.model;

/** How large a picture is, in its own pixels. */
public record PictureSize(int width, int height) {}
